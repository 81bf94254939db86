/*
 * Copyright (c) 2026 Live Update Explorer contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liveupdate.cli.compare;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.liveupdate.cli.Main;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/**
 * One run of the command line in this process.
 *
 * @param status exit status
 * @param out    standard output
 * @param err    standard error
 */
public record Cli(int status, String out, String err) {

    /**
     * Runs a command.
     *
     * @param args the command line
     * @return what it did
     */
    public static Cli run(Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), words);
        return new Cli(status, out.toString(), err.toString());
    }

    /**
     * Standard output as JSON.
     *
     * @return the object at its root
     */
    public JsonObject json() {
        return JsonParser.parseString(out).getAsJsonObject();
    }
}
