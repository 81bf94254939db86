/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.ui.robot;

import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Lets the X server believe that somebody uses its keyboard and mouse: the extension XTEST (version 2.2) of the X
 * protocol (version 11), spoken over the socket of the server. What comes of it is all that comes of a real press:
 * focus, grabs, key bindings, native drag and drop; {@code Display.post} makes none of the latter.
 */
final class XTest implements AutoCloseable {

    private static final int KEY_PRESS = 2;
    private static final int BUTTON_PRESS = 4;
    private static final int MOTION = 6;
    private static final int GET_INPUT_FOCUS = 43;
    private static final int QUERY_EXTENSION = 98;
    private static final int GET_KEYBOARD_MAPPING = 101;
    private static final int FAKE_INPUT = 2;
    private static final int PACKET = 32;

    private final SocketChannel channel;
    private final Map<Integer, Integer> keys = new HashMap<>();
    private final int opcode;
    private final int root;

    /**
     * Connects to a server on this computer.
     *
     * @param display as the environment names it, such as {@code :99}
     * @throws IOException if there is no such server, or it does not know the extension
     */
    XTest(String display) throws IOException {
        String number = display.substring(display.indexOf(':') + 1).split("\\.")[0];
        channel = SocketChannel.open(UnixDomainSocketAddress.of(Path.of("/tmp/.X11-unix/X" + number)));
        ByteBuffer setup = setUp(XAuthority.cookie(number));
        int first = Byte.toUnsignedInt(setup.get(26));
        int last = Byte.toUnsignedInt(setup.get(27));
        int vendor = padded(Short.toUnsignedInt(setup.getShort(16)));
        root = setup.getInt(32 + vendor + 8 * Byte.toUnsignedInt(setup.get(21)));
        opcode = extension("XTEST");
        readKeys(first, last - first + 1);
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void write(ByteBuffer request) throws IOException {
        request.rewind();
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    private ByteBuffer read(int size) throws IOException {
        ByteBuffer bytes = buffer(size);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException("the X server closed the connection");
            }
        }
        return bytes.flip();
    }

    private ByteBuffer setUp(byte[] cookie) throws IOException {
        byte[] name = cookie.length == 0 ? cookie : XAuthority.KIND.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer request = buffer(12 + padded(name.length) + padded(cookie.length));
        request.put(0, (byte) 'l').putShort(2, (short) 11);
        request.putShort(6, (short) name.length).putShort(8, (short) cookie.length);
        request.put(12, name).put(12 + padded(name.length), cookie);
        write(request);
        ByteBuffer head = read(8);
        ByteBuffer body = read(4 * Short.toUnsignedInt(head.getShort(6)));
        if (head.get(0) != 1) {
            throw new IOException("the X server refuses: " + StandardCharsets.ISO_8859_1.decode(body));
        }
        ByteBuffer all = buffer(body.remaining());
        return all.put(body).flip();
    }

    /** Waits for an answer; what is told meanwhile is of no interest. */
    private ByteBuffer answer() throws IOException {
        while (true) {
            ByteBuffer packet = read(PACKET);
            if (packet.get(0) == 0) {
                throw new IOException("the X server reports error " + packet.get(1));
            }
            if (packet.get(0) == 1) {
                ByteBuffer rest = read(4 * packet.getInt(4));
                return buffer(PACKET + rest.remaining()).put(packet).put(rest).flip();
            }
        }
    }

    private int extension(String name) throws IOException {
        ByteBuffer request = buffer(8 + padded(name.length()));
        request.put(0, (byte) QUERY_EXTENSION).putShort(2, (short) (request.capacity() / 4));
        request.putShort(4, (short) name.length()).put(8, name.getBytes(StandardCharsets.US_ASCII));
        write(request);
        ByteBuffer answer = answer();
        if (answer.get(8) == 0) {
            throw new IOException("the X server has no extension " + name);
        }
        return answer.get(9);
    }

    private void readKeys(int first, int count) throws IOException {
        ByteBuffer request = buffer(8);
        request.put(0, (byte) GET_KEYBOARD_MAPPING).putShort(2, (short) 2).put(4, (byte) first).put(5, (byte) count);
        write(request);
        ByteBuffer answer = answer();
        int columns = Byte.toUnsignedInt(answer.get(1));
        for (int i = 0; i < count; i++) {
            keys.putIfAbsent(Integer.valueOf(answer.getInt(PACKET + 4 * i * columns)), Integer.valueOf(first + i));
        }
    }

    private void fake(int type, int detail, int x, int y) throws IOException {
        ByteBuffer request = buffer(36);
        request.put(0, (byte) opcode).put(1, (byte) FAKE_INPUT).putShort(2, (short) 9);
        request.put(4, (byte) type).put(5, (byte) detail).putInt(12, root);
        request.putShort(24, (short) x).putShort(26, (short) y);
        write(request);
    }

    /** Presses or releases a key, named by the symbol that it has without any other. */
    void key(int symbol, boolean down) throws IOException {
        Integer code = keys.get(Integer.valueOf(symbol));
        if (code == null) {
            throw new IllegalArgumentException("no key with symbol 0x" + Integer.toHexString(symbol));
        }
        fake(down ? KEY_PRESS : KEY_PRESS + 1, code.intValue(), 0, 0);
        sync();
    }

    /** Presses or releases a button of the mouse. */
    void button(int button, boolean down) throws IOException {
        fake(down ? BUTTON_PRESS : BUTTON_PRESS + 1, button, 0, 0);
        sync();
    }

    /** Moves the mouse to a place on the screen. */
    void move(int x, int y) throws IOException {
        fake(MOTION, 0, x, y);
        sync();
    }

    /** Waits until the server has taken what it was told. */
    private void sync() throws IOException {
        ByteBuffer request = buffer(4);
        request.put(0, (byte) GET_INPUT_FOCUS).putShort(2, (short) 1);
        write(request);
        answer();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
