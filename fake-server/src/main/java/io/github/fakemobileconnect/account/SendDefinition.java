package io.github.fakemobileconnect.account;

/**
 * A transactional send definition: what the application sends one by one by its key. The keyword decides whose consent
 * counts, and its code is the sender.
 *
 * @param key the key that the application names it by
 * @param name the name, which no other definition has
 * @param description what people wrote about it; empty for nothing
 * @param keyword the keyword, which names its code
 * @param text the text, in which {@code %%name%%} is an attribute
 * @param active whether messages leave at once; those of an inactive definition wait in its queue
 * @param addsSubscribers whether a number that never asked for the keyword is subscribed by a send
 * @param updatesSubscribers whether a send ties its number to the contact that it names
 * @see <a href="https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_transactional_messaging_sms/createSMSSendDefinition.html">Create
 *     an SMS send definition</a>
 */
public record SendDefinition(
        DefinitionKey key,
        String name,
        String description,
        Keyword keyword,
        String text,
        boolean active,
        boolean addsSubscribers,
        boolean updatesSubscribers)
        implements AccountItem {

    public SendDefinition {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of send definition %s must not be blank".formatted(key));
        }
    }

    /** An active definition with this key and the same name, on this keyword, that adds and updates subscribers. */
    public static SendDefinition of(String key, Keyword keyword) {
        return new SendDefinition(new DefinitionKey(key), key, "", keyword, "", true, true, true);
    }

    /** This definition with this text. */
    public SendDefinition saying(String other) {
        return new SendDefinition(key, name, description, keyword, other, active, addsSubscribers, updatesSubscribers);
    }

    /** This definition with this name. */
    public SendDefinition named(String other) {
        return new SendDefinition(key, other, description, keyword, text, active, addsSubscribers, updatesSubscribers);
    }

    /** This definition with this description. */
    public SendDefinition describedAs(String other) {
        return new SendDefinition(key, name, other, keyword, text, active, addsSubscribers, updatesSubscribers);
    }

    /** This definition, whose messages wait in its queue until it is activated. */
    public SendDefinition inactive() {
        return new SendDefinition(key, name, description, keyword, text, false, addsSubscribers, updatesSubscribers);
    }

    /** This definition, which sends to contacts only that the account knows; others are not sent to. */
    public SendDefinition onlyToKnownContacts() {
        return new SendDefinition(key, name, description, keyword, text, active, false, updatesSubscribers);
    }

    /** This definition, whose sends leave it alone which numbers a known contact has. */
    public SendDefinition notUpdatingContacts() {
        return new SendDefinition(key, name, description, keyword, text, active, addsSubscribers, false);
    }

    @Override
    public void choose(Cases cases) {
        cases.sendDefinition(this);
    }

    /** Key and keyword, as in {@code send definition account_rest for JOINSMS on 86288}. */
    @Override
    public String toString() {
        return "send definition " + key + " for " + keyword;
    }
}
