package org.briefpack.model.planted;

import java.net.Socket;

/** Breaks a rule on purpose. */
public class OpensASocket {
    Socket socket;
}
