package fi.polku.local.demo.company;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Invents companies: the same number and the same randomness give the same company. */
public final class Prospects {

    private static final List<String> PLACES = List.of(
            "Hirvikangas",
            "Kuusilahti",
            "Pajusaari",
            "Tervaniemi",
            "Lehtokorpi",
            "Haukisuo",
            "Rautasalmi",
            "Vuohimäki",
            "Koivuranta",
            "Suolampi",
            "Kivikoski",
            "Merihaka",
            "Joutsenjoki",
            "Petäjävuo",
            "Halkoharju",
            "Kuovinkylä");

    /** There is more than one place of each name. */
    private static final List<String> PARTS = List.of("", "Uusi-", "Vanha-", "Ylä-", "Ala-", "Iso-", "Pikku-");

    private static final List<Trade> TRADES = List.of(
            new Trade("Konepaja", "manufacturing", 60),
            new Trade("Logistiikka", "logistics", 140),
            new Trade("Ohjelmistot", "software", 25),
            new Trade("Tukku", "wholesale", 45),
            new Trade("Rakennus", "construction", 80),
            new Trade("Hoiva", "healthcare", 320),
            new Trade("Energia", "energy", 210),
            new Trade("Kauppa", "retail", 30),
            new Trade("Tilat", "real estate", 12),
            new Trade("Leipomo", "food", 8),
            new Trade("Tietoliikenne", "telecommunications", 600),
            new Trade("Saha", "forestry", 95),
            new Trade("Kustannus", "media", 18),
            new Trade("Rahoitus", "finance", 150),
            new Trade("Hotellit", "hospitality", 70));

    private static final List<String> FIRST_NAMES = List.of(
            "Aila", "Esko", "Fanni", "Heimo", "Irja", "Kaarlo", "Lempi", "Martti", "Oili", "Paavo", "Sirkka", "Toivo");

    private static final List<String> LAST_NAMES = List.of(
            "Kuulakorpi",
            "Lumilähde",
            "Myllysalo",
            "Naavanen",
            "Otavala",
            "Poroniitty",
            "Rastaanpolku",
            "Sammalkivi",
            "Tervalepikko",
            "Utusuo",
            "Virvatuli",
            "Ylämaanpää");

    private static final List<String> TITLES =
            List.of("ostopäällikkö", "tuotantopäällikkö", "kehitysjohtaja", "talousjohtaja", "varastopäällikkö");

    private Prospects() {}

    private record Trade(String word, String industry, int employees) {}

    /** How many different companies there are. */
    public static int many() {
        return PARTS.size() * PLACES.size() * TRADES.size();
    }

    /** Company number n of the demo; different numbers below {@link #many} give different companies. */
    public static Prospect invent(int n, List<String> regions, RandomGenerator random) {
        String part = PARTS.get(n / (PLACES.size() * TRADES.size()) % PARTS.size());
        String place = part + PLACES.get(n % PLACES.size());
        Trade trade = TRADES.get((n / PLACES.size() + n) % TRADES.size());
        String domain = plain(place) + "-" + plain(trade.word()) + ".example";
        return new Prospect(
                "%s %s Oy".formatted(place, trade.word()),
                n % 12 == 11 ? null : BusinessIds.nth(n),
                domain,
                "FI",
                trade.industry(),
                Math.max(2, (int) (trade.employees() * random.nextDouble(0.3, 3.5))),
                regions.get(random.nextInt(regions.size())),
                outsider(one(TITLES, random), domain, random),
                outsider("toimitusjohtaja", domain, random));
    }

    private static Prospect.Outsider outsider(String title, String domain, RandomGenerator random) {
        String first = one(FIRST_NAMES, random);
        String last = one(LAST_NAMES, random);
        return new Prospect.Outsider(
                first + " " + last, title, "%s.%s@%s".formatted(plain(first), plain(last), domain));
    }

    private static <T> T one(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }

    /** Without the dots over letters. */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
