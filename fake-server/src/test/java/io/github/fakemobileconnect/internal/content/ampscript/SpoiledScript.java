package io.github.fakemobileconnect.internal.content.ampscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Scripts as people write them, with slips: pieces that are lost, doubled, swapped, or strange. */
final class SpoiledScript {
    private static final Pattern BETWEEN_PIECES = Pattern.compile("(?<=\\W)|(?=\\W)");

    private static final List<String> STRANGE = List.of(
            "%%",
            "%%[",
            "]%%",
            "%%=",
            "=%%",
            "[",
            "]",
            "(",
            ")",
            "'",
            "\"",
            "\u201c",
            "\u2019",
            "/*",
            "*/",
            "@",
            ",",
            ".",
            "=",
            "\u0000",
            "\ud83d",
            "\ude00",
            "\ud83d\ude00",
            "\u202e",
            "\ufeff",
            "\u00a0",
            "\r",
            "\n",
            "\t",
            "e\u0301",
            "\u0130",
            "-",
            "9".repeat(40),
            "endif",
            "next",
            "else",
            "then",
            "<script runat=server>",
            "$1",
            "\\",
            "%s");

    private static final List<String> WRITTEN = List.of("""
            %%[
            Set @mobile = v([MOBILE_NUMBER])
            Set @mobile1 = Substring(@mobile,2,10)
            Set @keyword = v([MSG(0).VERB])
            set @noun = lowercase([MSG(0).NOUN(0)])
            set @url = Concat("http://finance.example.com/d/quotes.csv?s=CRM&f=snd1l1yr",@mobile1,"&alert_keyword=",@keyword)
            set @msg = [MSG(0)]Set @message = HttpGet(@url)]%%
            example.com Stock is: %%=ProperCase(@message)=%% Thanks for Responding!""", """
            %%[ var @rows, @row, @i
            set @rows = LookupRows("Inbound_SMS", "MobileNumber", [MOBILE_NUMBER])
            if RowCount(@rows) > 0 then
              for @i = 1 to RowCount(@rows) do
                set @row = Row(@rows, @i) ]%%
            %%=v(@i)=%%. %%=Field(@row, "Text")=%%
            %%[ next @i
            else ]%%Nothing yet.%%[ endif ]%%""", """
            Hi %%FirstName%%!\r
            %%[ IF Empty([FirstName]) OR NOT ([MSG(0).VERB] == "STOCK") THEN
            SET @name = 'it''s you' ELSEIF Length([MSG(0)]) >= 10 THEN SET @name = Uppercase([FirstName])
            ELSE SET @name = Replace([FirstName], "A", "\u00c4") ENDIF ]%%%%=IIf(1 == 1, @name, "none")=%% 100%% sure""", """
            %%[ /* what came in is kept */
            InsertData("Inbound_SMS", "MobileNumber", [MOBILE_NUMBER], "Text", [MSG(0)], "ReceivedAt", Now())
            UpsertData("Inbound_SMS", 1, "MobileNumber", [MOBILE_NUMBER], "Text", Trim([MSG(0)]))
            set @status = HttpPost2("https://app.northerntrail.example/in", "application/json", "{}", false, @body, @headers)
            ]%%%%=FormatDate(DateAdd(Now(), 7, "D"), "MM/dd/yyyy", "HH:mm")=%% %%=FormatNumber(@status, "N2")=%%""");

    private SpoiledScript() {}

    /** A script; the same one for the same numbers. */
    static String by(Random random) {
        String script = WRITTEN.get(random.nextInt(WRITTEN.size()));
        List<String> pieces = new ArrayList<>(
                random.nextBoolean()
                        ? List.of(BETWEEN_PIECES.split(script))
                        : script.chars().mapToObj(Character::toString).toList());
        for (int slips = 1 + random.nextInt(5); slips > 0 && !pieces.isEmpty(); slips--) {
            spoil(pieces, random);
        }
        return String.join("", pieces);
    }

    private static void spoil(List<String> pieces, Random random) {
        int at = random.nextInt(pieces.size());
        int other = random.nextInt(pieces.size());
        switch (random.nextInt(6)) {
            case 0 -> pieces.remove(at);
            case 1 -> pieces.add(at, STRANGE.get(random.nextInt(STRANGE.size())));
            case 2 -> pieces.set(at, STRANGE.get(random.nextInt(STRANGE.size())));
            case 3 -> pieces.set(at, pieces.set(other, pieces.get(at)));
            case 4 -> pieces.addAll(at, List.copyOf(pieces.subList(Math.min(at, other), Math.max(at, other))));
            default ->
                pieces.subList(Math.max(at, pieces.size() / 2), pieces.size()).clear();
        }
    }
}
