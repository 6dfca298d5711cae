package org.briefpack.builder;

import java.io.IOException;

/**
 * Shows a pack while somebody writes it. Found by {@link java.util.ServiceLoader}, so that a server
 * is loaded only where somebody asks for one.
 */
public interface Preview {
    /**
     * How a preview begins.
     *
     * @param document the name of the document that is shown first
     * @param port where to listen on this machine; 0 for any port that is free
     * @param open whether to open a browser; the address is said in any case
     */
    record Start(String document, int port, boolean open) {}

    /**
     * Shows a pack until the calling thread is interrupted or the process ends.
     *
     * @param pack what is shown; asked by one thread at a time
     * @throws IOException where the port cannot be had, or the pack's files not be read at first
     */
    void show(LivePack pack, Start start) throws IOException;
}
