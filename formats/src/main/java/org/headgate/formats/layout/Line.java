package org.headgate.formats.layout;

import java.util.List;
import org.headgate.formats.csv.CsvRow;

/** A line of the file, asked for the text at a place. */
sealed interface Line {
    int number();

    String at(Place place);

    int columnOf(Place place);

    record OfCharacters(int number, String text) implements Line {
        @Override
        public String at(Place place) {
            if (!(place instanceof Place.Characters(int from, int to))) return "";
            return from > text.length() ? "" : text.substring(from - 1, Math.min(to, text.length()));
        }

        @Override
        public int columnOf(Place place) {
            return place instanceof Place.Characters c ? c.from() : 0;
        }
    }

    record OfFields(CsvRow row, List<String> columns) implements Line {
        @Override
        public int number() {
            return row.line();
        }

        @Override
        public String at(Place place) {
            int index = index(place);
            return index < 0 ? "" : row.field(index);
        }

        @Override
        public int columnOf(Place place) {
            int index = index(place);
            return index < 0 ? 0 : row.columnOf(index);
        }

        private int index(Place place) {
            int index = switch (place) {
                case Place.Nth(int field) -> field - 1;
                case Place.Column(var header) -> columns.indexOf(header);
                case Place.Characters _ -> -1;
            };
            return index < row.size() ? index : -1;
        }
    }
}
