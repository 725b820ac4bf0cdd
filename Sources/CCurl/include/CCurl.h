// libcurl's option calls are variadic, which Swift cannot call: one typed wrapper for each shape we use.
#ifndef RESGUARDO_CCURL_H
#define RESGUARDO_CCURL_H
#include <curl/curl.h>
CURLcode ccurl_set_long(CURL *handle, CURLoption option, long value);
#endif
