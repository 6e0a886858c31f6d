import Notation
import Testing

/// What is told instead of the picture, in both languages.
@Test(arguments: [
  (
    "number-line from=0 to=10 points=4", "A number line from 0 to 10 in steps of 1, with a point at 4.",
    "০ থেকে ১০ পর্যন্ত একটি সংখ্যারেখা, প্রতি ধাপ ১। একটি বিন্দু আছে ৪-এ।"
  ),
  (
    "number-line from=-1 to=1 step=1/2", "A number line from −1 to 1 in steps of 1/2.",
    "−১ থেকে ১ পর্যন্ত একটি সংখ্যারেখা, প্রতি ধাপ ১/২।"
  ),
  ("fraction-bars bars=3/4", "A bar in 4 equal parts, 3 of them filled.", "একটি দণ্ড ৪টি সমান ভাগে ভাগ করা, তার ৩টি রং করা।"),
  (
    "bar-model names=Asha,Rafi parts=3,3;5 labels=12,?;20 whole=38",
    "Asha: length 6, made of 12 (length 3) and ? (length 3). Rafi: length 5, made of 20 (length 5). All together: 38.",
    "Asha: দৈর্ঘ্য ৬, তাতে আছে 12 (দৈর্ঘ্য ৩) ও ? (দৈর্ঘ্য ৩)। Rafi: দৈর্ঘ্য ৫, তাতে আছে 20 (দৈর্ঘ্য ৫)। সব মিলিয়ে: 38।"
  ),
  (
    "ratio-strip parts=3,4 labels=লাল,নীল unit=\"৫ কেজি\"", "A strip of equal boxes: 3 লাল and 4 নীল. One box is ৫ কেজি.",
    "সমান মাপের ঘরের একটি ফালি: ৩ ঘর লাল ও ৪ ঘর নীল। এক ঘর মানে ৫ কেজি।"
  ),
  ("angle degrees=65", "An angle of 65 degrees.", "৬৫ ডিগ্রির একটি কোণ।"),
  ("angle degrees=130 label=x points=A,B,C", "An obtuse angle ABC, marked x.", "একটি স্থূলকোণ ABC, তাতে লেখা x।"),
  (
    "triangle sides=4,3,5 labels=\"4 cm\",\"3 cm\",x points=A,B,C",
    "A triangle ABC with AB 4 cm, BC 3 cm and CA x. The angle at B is a right angle.",
    "ABC একটি ত্রিভুজ: AB 4 cm, BC 3 cm ও CA x। B বিন্দুর কোণটি সমকোণ।"
  ),
  ("triangle sides=8,6,7", "A triangle with the sides 8, 6 and 7.", "একটি ত্রিভুজ, বাহুগুলি ৮, ৬ ও ৭।"),
  (
    "rectangle width=12 height=5 inside=?", "A rectangle, 12 wide and 5 high, with ? written in it.",
    "একটি আয়তক্ষেত্র: চওড়া ১২, উঁচু ৫; ভেতরে লেখা ?।"
  ),
  ("circle radius=\"7 cm\" centre=O", "A circle with the centre O and the radius 7 cm.", "একটি বৃত্ত, কেন্দ্র O, ব্যাসার্ধ 7 cm।"),
  (
    "plane x=-5..5 y=0..4 points=2:3 labels=A lines=0:1..2:2 join=closed",
    "A coordinate plane with x from −5 to 5 and y from 0 to 4. A lies at (2, 3). The points are joined in this order, and the last to the first. A straight line goes through (0, 1) and (2, 2).",
    "একটি ছক কাগজ: x −৫ থেকে ৫, y ০ থেকে ৪। A বিন্দু আছে (২, ৩)-এ। বিন্দুগুলি পরপর যোগ করা, শেষেরটি প্রথমটির সঙ্গে। একটি সরলরেখা (০, ১) ও (২, ২) দিয়ে গেছে।"
  ),
  (
    "bar-chart labels=Sat,Sun,Mon values=3,5,4.5 unit=books", "A bar chart of books: Sat 3, Sun 5 and Mon 4.5.",
    "একটি স্তম্ভচিত্র (books): Sat ৩, Sun ৫ ও Mon ৪.৫।"
  ),
  (
    "pictogram labels=a,b,c,d values=1,3,5,9 each=2",
    "A pictogram; one sign stands for 2. a half a sign, b 1 and a half signs, c 2 and a half signs and d 4 and a half signs.",
    "একটি চিত্রলেখ; একটি চিহ্ন মানে ২। a আধখানা চিহ্ন, b দেড়খানা চিহ্ন, c আড়াইখানা চিহ্ন ও d সাড়ে ৪খানা চিহ্ন।"
  ),
  (
    "shares labels=rice,jute values=50,20 unit=bigha", "The shares of a whole, in bigha: rice 50 and jute 20.",
    "সমগ্রের ভাগ (bigha): rice ৫০ ও jute ২০।"
  ),
  (
    "column operation=add numbers=345,278", "345 plus 278, written below each other. The sum is 623.",
    "৩৪৫ ও ২৭৮-এর যোগ, নিচে নিচে লেখা। যোগফল ৬২৩।"
  ),
  (
    "column operation=multiply numbers=345,27 show=question", "345 times 27, written below each other.",
    "৩৪৫-কে ২৭ দিয়ে গুণ, নিচে নিচে লেখা।"
  ),
  (
    "long-division dividend=7384 divisor=24",
    "7384 divided by 24, as long division. 73 minus 72 leaves 1; 184 minus 168 leaves 16. The quotient is 307, the remainder 16.",
    "৭৩৮৪-কে ২৪ দিয়ে ভাগ, ধাপে ধাপে। ৭৩ থেকে ৭২ গেলে থাকে ১; ১৮৪ থেকে ১৬৮ গেলে থাকে ১৬। ভাগফল ৩০৭, ভাগশেষ ১৬।"
  ),
  (
    "table columns=Day,Books rows=Sat,3;Sun,5", "A table of Day and Books. Day Sat, Books 3; Day Sun, Books 5.",
    "একটি সারণি, তাতে আছে Day ও Books। Day Sat, Books 3; Day Sun, Books 5।"
  ),
  ("dots counts=1,3,6 shape=triangle", "Dots in triangles: 1, 3 and 6.", "ত্রিভুজের আকারে সাজানো বিন্দু: ১, ৩ ও ৬টি।"),
])
func aFigureIsToldInWords(line: String, english: String, bengali: String) throws {
  let figure = try Figure(reading: line)
  #expect(figure.words(in: .english) == english)
  #expect(figure.words(in: .bengali) == bengali)
}
