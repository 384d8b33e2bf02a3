package io.github.fakemobileconnect.sms;

/**
 * How far a text got, by standard status code. Of several codes the highest is the final one.
 *
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/guide/sms-status-codes.html">SMS status
 *     codes</a>
 */
public enum DeliveryStatus {
    /** Handed to the aggregator. */
    DELIVERED_TO_AGGREGATOR("2000", "Message was Delivered to Aggregator", "0", "DELIVERED TO Air2Web"),
    /** On its way to the carrier. */
    ENROUTE("3000", "Message enroute", "20", "NA"),
    /** Sent to the carrier and not yet accepted. */
    SENT_TO_CARRIER("3001", "Message Sent to Carrier", "20", "Message sent to carrier"),
    /** On the handset. */
    DELIVERED("4000", "Delivered to handset", "200", "Carrier Success");

    private final String standardCode;
    private final String description;
    private final String legacyCode;
    private final String legacyMessage;

    DeliveryStatus(String standardCode, String description, String legacyCode, String legacyMessage) {
        this.standardCode = standardCode;
        this.description = description;
        this.legacyCode = legacyCode;
        this.legacyMessage = legacyMessage;
    }

    /** The standard status code. */
    public String standardCode() {
        return standardCode;
    }

    /** The description that comes with the standard code. */
    public String description() {
        return description;
    }

    /** The aggregator's own code. */
    public String legacyCode() {
        return legacyCode;
    }

    /** The text that comes with the aggregator's own code. */
    public String legacyMessage() {
        return legacyMessage;
    }
}
