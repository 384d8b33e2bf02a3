package io.github.fakemobileconnect.internal.web;

import io.github.fakemobileconnect.internal.content.ampscript.WebAnswer;
import io.github.fakemobileconnect.internal.content.ampscript.WebRequest.Header;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the answer to a call, within bounds. */
final class AnswerReader {
    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST_HEADERS = 200;
    private static final int LARGEST_BODY = 128 * 1024;
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})(?: .*)?");
    private static final Pattern CHARSET = Pattern.compile("charset=\"?([^\";\\s]+)", Pattern.CASE_INSENSITIVE);

    private final InputStream in;

    AnswerReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    WebAnswer read() throws IOException {
        int status = status();
        List<Header> headers = headers();
        while (status / 100 == 1) {
            status = status();
            headers = headers();
        }
        boolean hasNone = status == 204 || status == 304;
        byte[] body = hasNone ? new byte[0] : body(headers);
        return new WebAnswer.Answered(status, headers, new String(body, charset(headers)));
    }

    private int status() throws IOException {
        Matcher line = STATUS.matcher(line());
        if (!line.matches()) {
            throw new IOException("the answer is no HTTP/1.1");
        }
        return Integer.parseInt(line.group(1));
    }

    private List<Header> headers() throws IOException {
        List<Header> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1 || headers.size() == MOST_HEADERS) {
                throw new IOException("the answer has headers that cannot be read");
            }
            headers.add(new Header(
                    line.substring(0, colon), line.substring(colon + 1).strip()));
        }
        return headers;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the connection ended before the answer did");
            }
            if (line.size() == LONGEST_LINE) {
                throw new IOException("the answer has a line that is too long");
            }
            line.write(next);
        }
        String text = line.toString(StandardCharsets.ISO_8859_1);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    private byte[] body(List<Header> headers) throws IOException {
        boolean chunked = value(headers, "Transfer-Encoding")
                .filter(coding -> coding.toLowerCase(Locale.ROOT).contains("chunked"))
                .isPresent();
        if (chunked) {
            return chunks();
        }
        Optional<String> length = value(headers, "Content-Length");
        return length.isPresent() ? exactly(number(length.get(), 10)) : rest();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int size = chunkSize(); size > 0; size = chunkSize()) {
            requireSmall(all.size() + (long) size);
            all.write(exactly(size));
            line();
        }
        return all.toByteArray();
    }

    private int chunkSize() throws IOException {
        String line = line();
        int extension = line.indexOf(';');
        return number(extension < 0 ? line : line.substring(0, extension), 16);
    }

    private static int number(String digits, int radix) throws IOException {
        try {
            return Math.max(0, Integer.parseInt(digits.strip(), radix));
        } catch (NumberFormatException none) {
            throw new IOException("the answer has a length that is none", none);
        }
    }

    private byte[] exactly(int length) throws IOException {
        requireSmall(length);
        byte[] read = in.readNBytes(length);
        if (read.length < length) {
            throw new IOException("the connection ended before the answer did");
        }
        return read;
    }

    private byte[] rest() throws IOException {
        byte[] read = in.readNBytes(LARGEST_BODY + 1);
        requireSmall(read.length);
        return read;
    }

    private static void requireSmall(long length) throws IOException {
        if (length > LARGEST_BODY) {
            throw new IOException("the answer is longer than %,d bytes".formatted(LARGEST_BODY));
        }
    }

    private static Charset charset(List<Header> headers) throws IOException {
        Matcher named = CHARSET.matcher(value(headers, "Content-Type").orElse(""));
        if (!named.find()) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(named.group(1));
        } catch (IllegalArgumentException unknown) {
            throw new IOException("the answer has a charset that is unknown: " + named.group(1), unknown);
        }
    }

    private static Optional<String> value(List<Header> headers, String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst();
    }
}
