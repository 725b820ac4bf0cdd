/// The program that `FTPServer` runs.
enum FTPServerProgram {
    static let text = """
        import os, socket, sys, time
        from pyftpdlib.authorizers import DummyAuthorizer
        from pyftpdlib.handlers import DTPHandler, FTPHandler
        from pyftpdlib.servers import FTPServer

        root, user = sys.argv[1], sys.argv[2]
        password, fault = os.environ["SERVER_PASSWORD"], os.environ["FAULT"]
        free_space = os.environ["FREE_SPACE"]
        # The server goes back to the folder it was started in, which its account may not be able to enter.
        os.chdir(root)

        listener = socket.socket()
        listener.bind(("127.0.0.1", 0))
        listener.listen(64)
        print("PORT", listener.getsockname()[1], flush=True)

        if fault == "silentAfterConnect":
            kept = []
            while True:
                kept.append(listener.accept())


        class Data(DTPHandler):
            def handle_read(self):
                DTPHandler.handle_read(self)
                if fault == "hangsMidUpload" and self.receive and self.tot_bytes_received > 0:
                    while True:
                        time.sleep(3600)

            handle_read_event = handle_read


        class Session(FTPHandler):
            banner = "at your service"
            auth_failed_timeout = 0
            dtp_handler = Data
            use_sendfile = False

            def ftp_STOR(self, file, mode="w"):
                if fault == "diskFull":
                    self.respond("552 Requested file action aborted: storage allocation exceeded.")
                elif fault == "readOnly":
                    self.respond("550 Permission denied.")
                else:
                    return FTPHandler.ftp_STOR(self, file, mode)

            def ftp_DELE(self, path):
                if fault == "refusesDelete":
                    self.respond("550 Permission denied.")
                elif fault == "deletesNothing":
                    self.respond("250 File removed.")
                    return path
                else:
                    return FTPHandler.ftp_DELE(self, path)

            def ftp_AVBL(self, line):
                self.respond("213 " + free_space)

            def handle_auth_failed(self, message, password):
                if fault == "echoesPassword":
                    message = "the password " + password + " is wrong"
                return FTPHandler.handle_auth_failed(self, message, password)

            def on_file_received(self, file):
                if fault == "dropsLastKilobyte":
                    os.truncate(file, max(0, os.path.getsize(file) - 1024))
                elif fault == "storesNothing":
                    os.remove(file)
                elif fault == "turnsOneByte":
                    with open(file, "r+b") as stored:
                        first = stored.read(1)
                        stored.seek(0)
                        stored.write(bytes([first[0] ^ 1]))


        Session.proto_cmds = dict(FTPHandler.proto_cmds)
        if free_space:
            Session.proto_cmds["AVBL"] = dict(
                perm=None, auth=True, arg=False, help="Syntax: AVBL (free bytes).")
        if fault == "withoutMachineListing":
            del Session.proto_cmds["MLSD"]
        Session.authorizer = DummyAuthorizer()
        if fault != "refusesLogin":
            Session.authorizer.add_user(user, password, root, perm="elradfmwMT")
        FTPServer(listener, Session).serve_forever()
        """
}
