// libcurl's option calls are variadic, which Swift cannot call: one typed wrapper for each shape we use.
#ifndef RESGUARDO_CCURL_H
#define RESGUARDO_CCURL_H
#include <curl/curl.h>

typedef size_t (*ccurl_data_callback)(char *data, size_t size, size_t count, void *context);

CURLcode ccurl_global_init(void);
CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value);
CURLcode ccurl_set_offset(CURL *handle, CURLoption option, curl_off_t value);
CURLcode ccurl_set_string(CURL *handle, CURLoption option, const char *value);
CURLcode ccurl_set_pointer(CURL *handle, CURLoption option, void *value);
CURLcode ccurl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
CURLcode ccurl_set_data_callback(CURL *handle, CURLoption option, ccurl_data_callback callback);
CURLcode ccurl_set_seek_callback(CURL *handle, curl_seek_callback callback);
CURLcode ccurl_set_progress_callback(CURL *handle, curl_xferinfo_callback callback);
CURLcode ccurl_set_host_key_callback(CURL *handle, curl_sshkeycallback callback);
CURLcode ccurl_get_long(CURL *handle, CURLINFO info, long *value);
CURLcode ccurl_get_offset(CURL *handle, CURLINFO info, curl_off_t *value);
#endif
