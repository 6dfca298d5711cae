package org.briefpack.builder;

/**
 * A finished file, still in memory.
 *
 * @param name its name in the output folder; no folders in it
 * @param bytes its content; not copied, files can be large
 */
public record OutputFile(String name, byte[] bytes) {}
