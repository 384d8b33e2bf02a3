package io.github.fakemobileconnect.sms;

/**
 * How a text travels over the air.
 *
 * @see <a href="https://help.salesforce.com/s/articleView?id=mktg.mc_overview_limits_sms.htm">Limits of SMS in the
 *     vendor's help</a>
 */
public enum TextEncoding {
    /** The GSM 03.38 alphabet: 160 characters in one message, 153 in each part of several. */
    GSM_7(160, 153),
    /** Every other text: 70 units of UTF-16 in one message, 67 in each part of several. */
    UCS_2(70, 67);

    private final int alone;
    private final int inPart;

    TextEncoding(int alone, int inPart) {
        this.alone = alone;
        this.inPart = inPart;
    }

    /** How many units fit into a message that is not split. */
    public int unitsAlone() {
        return alone;
    }

    /** How many units fit into each part of a message that is split. */
    public int unitsInPart() {
        return inPart;
    }
}
