"""English numbers in words: cardinals, ordinals, parts, and words that imply a number."""

from __future__ import annotations

from transflow.text.facts.lexicon import numbered

CARDINALS = numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen",
    0,
) | {
    name: tens * 10
    for tens, name in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 2
    )
}
ORDINALS = numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
    "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
) | {
    name: tens * 10
    for tens, name in enumerate(
        [
            "twentieth",
            "thirtieth",
            "fortieth",
            "fiftieth",
            "sixtieth",
            "seventieth",
            "eightieth",
            "ninetieth",
        ],
        2,
    )
}
WEAK = {
    "both": 2,
    "twice": 2,
    "double": 2,
    "doubled": 2,
    "doubling": 2,
    "twofold": 2,
    "bilateral": 2,
    "duplicate": 2,
    "triplicate": 3,
    "bilaterally": 2,
    "pair": 2,
    "couple": 2,
    "triple": 3,
    "tripled": 3,
    "threefold": 3,
    "thrice": 3,
    "trilateral": 3,
    "tripartite": 3,
    "quadrilateral": 4,
    "quadruple": 4,
    "fourfold": 4,
    "fivefold": 5,
    "sixfold": 6,
    "sevenfold": 7,
    "eightfold": 8,
    "ninefold": 9,
    "tenfold": 10,
    "twelvefold": 12,
    "twentyfold": 20,
    "hundredfold": 100,
    "once": 1,
    "single": 1,
    "duo": 2,
    "fives": 5,
    "sixes": 6,
    "sevens": 7,
    "eights": 8,
    "nines": 9,
    "twelves": 12,
    "sixteens": 16,
    "eighteens": 18,
    "biennial": 2,
    "trio": 3,
    "decade": 10,
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "sesquicentennial": 150,
    "tercentenary": 300,
    "quatercentenary": 400,
    "quincentenary": 500,
}
PARTS = {
    "third": 3,
    "thirds": 3,
    "quarter": 4,
    "quarters": 4,
    "fourth": 4,
    "fourths": 4,
    "fifth": 5,
    "fifths": 5,
    "sixth": 6,
    "sixths": 6,
    "seventh": 7,
    "sevenths": 7,
    "eighth": 8,
    "eighths": 8,
    "ninth": 9,
    "ninths": 9,
    "tenth": 10,
    "tenths": 10,
    "twelfth": 12,
    "twentieth": 20,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "hundredth": 100,
    "hundredths": 100,
    "thousandth": 1000,
    "thousandths": 1000,
    "millionth": 10**6,
    "millionths": 10**6,
    "billionth": 10**9,
    "billionths": 10**9,
}
