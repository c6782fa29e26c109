package org.headgate.formats.imb;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * The encoding of USPS-B-3200, section 3: the numbers as one binary value, its frame check, ten codewords, ten 13-bit
 * characters, and the 130 bits of those spread over the bars.
 */
final class BarEncoder {
    private static final int FRAME_CHECK_POLYNOMIAL = 0x0F35;
    private static final BigInteger OF_FIRST_NINE_CODEWORDS = BigInteger.valueOf(1365);
    private static final BigInteger OF_LAST_CODEWORD = BigInteger.valueOf(636);
    private static final int[] FIVE_OF_THIRTEEN = charactersWithBits(5, 1287);
    private static final int[] TWO_OF_THIRTEEN = charactersWithBits(2, 78);

    /** For each bar the character (A first) and bit (0 lowest) that give it a descender: appendix D, table IV. */
    private static final int[] DESCENDERS = places("""
            H2 B10 J12 F5 I9 A1 C5 E4 G3 D9 F11 I5 J10 H1 D6 A3 G4 B1 H10 E0 G2 I11
            J8 C6 F1 B12 H3 F8 E6 D4 I4 H11 G0 A6 C1 F9 E11 J5 D3 A7 B3 G10 I7 C11
            A8 E2 F10 J3 G5 H8 F0 C3 G12 D11 I8 F4 B5 J1 I3 H0 E7 A12 C9 G8 D10
            """);

    /** The same for its ascender. */
    private static final int[] ASCENDERS = places("""
            E3 A0 C8 G11 D1 F12 B8 J11 I10 H6 B4 C12 A2 G7 E9 I6 C7 J9 F2 D8 A4 B0
            D12 H7 E10 G9 I0 J7 C10 A5 F7 B9 J6 E8 D2 I12 G1 H4 B2 C0 E1 D5 J4 F6
            H12 I1 D0 A9 C4 B7 E5 A10 J2 B6 H9 A11 C2 E12 G6 D7 H5 B11 J0 F3 I2
            """);

    private BarEncoder() {}

    static String bars(String tracking, String routing) {
        var value = binary(tracking, routing);
        var characters = characters(value, frameCheck(value));
        var bars = new StringBuilder(65);
        for (int bar = 0; bar < 65; bar++) {
            bars.append(state(bit(characters, ASCENDERS[bar]), bit(characters, DESCENDERS[bar])));
        }
        return bars.toString();
    }

    static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Step 1: routing codes of each length have a range of their own, so that 00000 differs from none. */
    static BigInteger binary(String tracking, String routing) {
        long start = switch (routing.length()) {
            case 5 -> 1;
            case 9 -> 100_001;
            case 11 -> 1_000_100_001;
            default -> 0;
        };
        var value = BigInteger.valueOf(routing.isEmpty() ? 0 : Long.parseLong(routing) + start);
        value = append(value, 10, tracking.charAt(0));
        value = append(value, 5, tracking.charAt(1));
        return value.multiply(BigInteger.TEN.pow(18)).add(new BigInteger(tracking.substring(2)));
    }

    private static BigInteger append(BigInteger value, int base, char digit) {
        return value.multiply(BigInteger.valueOf(base)).add(BigInteger.valueOf(digit - '0'));
    }

    /** Step 2: an 11-bit cyclic redundancy check over the 102 bits. */
    static int frameCheck(BigInteger value) {
        int check = 0x7FF;
        for (int bit = 101; bit >= 0; bit--) {
            boolean divide = ((check >> 10) & 1) != (value.testBit(bit) ? 1 : 0);
            check = ((check << 1) ^ (divide ? FRAME_CHECK_POLYNOMIAL : 0)) & 0x7FF;
        }
        return check;
    }

    /** Steps 3 and 4: the orientation stands in the last codeword, the top bit of the frame check in the first. */
    static int[] codewords(BigInteger value, int frameCheck) {
        var codewords = new int[10];
        var rest = value.divideAndRemainder(OF_LAST_CODEWORD);
        codewords[9] = rest[1].intValue() * 2;
        for (int i = 8; i > 0; i--) {
            rest = rest[0].divideAndRemainder(OF_FIRST_NINE_CODEWORDS);
            codewords[i] = rest[1].intValue();
        }
        codewords[0] = rest[0].intValue() + (frameCheck >> 10 == 1 ? 659 : 0);
        return codewords;
    }

    /** Step 5: each codeword's character, inverted where the frame check has a bit for it. */
    private static int[] characters(BigInteger value, int frameCheck) {
        var characters = new int[10];
        var codewords = codewords(value, frameCheck);
        for (int i = 0; i < 10; i++) {
            int character = codewords[i] < 1287 ? FIVE_OF_THIRTEEN[codewords[i]] : TWO_OF_THIRTEEN[codewords[i] - 1287];
            characters[i] = ((frameCheck >> i) & 1) == 1 ? character ^ 0x1FFF : character;
        }
        return characters;
    }

    /** Appendix E: 13-bit values with that many bits set; pairs of mirror images from the front, palindromes from the end. */
    private static int[] charactersWithBits(int bits, int size) {
        var table = new int[size];
        int front = 0;
        int end = size - 1;
        for (int value = 0; value < 0x2000; value++) {
            int mirrored = Integer.reverse(value) >>> 19;
            if (Integer.bitCount(value) != bits || mirrored < value) continue;
            if (mirrored == value) {
                table[end--] = value;
            } else {
                table[front++] = value;
                table[front++] = mirrored;
            }
        }
        return table;
    }

    private static int[] places(String table) {
        return Arrays.stream(table.strip().split("\\s+"))
                .mapToInt(place -> ((place.charAt(0) - 'A') << 4) | Integer.parseInt(place.substring(1)))
                .toArray();
    }

    private static boolean bit(int[] characters, int place) {
        return ((characters[place >> 4] >> (place & 15)) & 1) == 1;
    }

    private static char state(boolean ascender, boolean descender) {
        if (ascender) return descender ? 'F' : 'A';
        return descender ? 'D' : 'T';
    }
}
