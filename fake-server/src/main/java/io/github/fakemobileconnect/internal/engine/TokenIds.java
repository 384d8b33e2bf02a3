package io.github.fakemobileconnect.internal.engine;

import io.github.fakemobileconnect.sms.TokenId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Token ids of the real shape, {@code base64url("<22 characters>:<type>:0")}, the same ones in every world. */
final class TokenIds {
    private static final Base64.Encoder BASE64_URL = Base64.getUrlEncoder().withoutPadding();
    private static final int QUEUED_MO = 76;

    private static final int SEND = 79;

    private long issued;

    TokenId forQueuedMo() {
        return token(QUEUED_MO);
    }

    TokenId forSend() {
        return token(SEND);
    }

    /** True when a text has the shape of the handle of a send. */
    static boolean isShapedLikeSend(String text) {
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.ISO_8859_1);
            return !text.endsWith("=") && decoded.matches("(\\d+|[A-Za-z0-9_-]{22}):" + SEND + ":0");
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private TokenId token(int type) {
        issued++;
        byte[] guid = ByteBuffer.allocate(16)
                .putLong(scattered(issued))
                .putLong(scattered(-issued))
                .array();
        String decoded = BASE64_URL.encodeToString(guid) + ":" + type + ":0";
        return new TokenId(BASE64_URL.encodeToString(decoded.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Spreads the bits of a counter over the whole value, as the finalizer of SplitMix64 does; no two counts collide. */
    private static long scattered(long count) {
        long mixed = (count ^ (count >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
