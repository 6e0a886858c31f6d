extension ReadingTable {
  /// Numbers in words, and words about an answer.
  static let words = #"""
    ৭৫ শতাংশ ¦ ¦ 75%
    শতকরা ৭৫ ভাগ ¦ ¦ 75%
    ৩ঃ৪ ¦ ¦ 3 : 4
    sqrt(18) ¦ ¦ √18
    sqrt18 ¦ ¦ √18
    root 18 ¦ ¦ √18
    2pir^2 ¦ ¦ 2πr²
    পাই ¦ ¦ π
    three quarters ¦ ¦ 3/4
    minus five ¦ ¦ −5
    two and a half ¦ ¦ 2 1/2
    one hundred and five ¦ ¦ 105
    point five ¦ ¦ 0.5
    half ¦ ¦ 1/2
    a dozen ¦ ¦ 12
    half a dozen ¦ ¦ 6
    3 lakh ¦ ¦ 300000
    2 crore 50 lakh ¦ ¦ 25000000
    1.5 million ¦ ¦ 1500000
    twenty-five ¦ ¦ 25
    twenty five ¦ ¦ 25
    two-thirds ¦ ¦ 2/3
    one half ¦ ¦ 1/2
    three point one four ¦ ¦ 3.14
    সাড়ে তিন ¦ ¦ 3 1/2
    দেড় ¦ ¦ 1 1/2
    আড়াই ¦ ¦ 2 1/2
    পৌনে দুই ¦ ¦ 1 3/4
    সোয়া তিন ¦ ¦ 3 1/4
    সাড়ে তিন হাজার ¦ ¦ 3500
    দেড় লাখ ¦ ¦ 150000
    তিন-চতুর্থাংশ ¦ ¦ 3/4
    তিন চতুর্থাংশ ¦ ¦ 3/4
    ৩ ভাগের ২ ¦ ¦ 2/3
    তিন দশমিক এক চার ¦ ¦ 3.14
    পঁচিশ ¦ ¦ 25
    একশ পাঁচ ¦ ¦ 105
    এক লক্ষ পাঁচ হাজার দুইশ সাত ¦ ¦ 105207
    ৫ হাজার ২০০ ¦ ¦ 5200
    তিন বাই চার ¦ ¦ 3/4
    ২০ এর ৫০% ¦ ¦ 20 × 50%
    Ans: 5 ¦ ¦ 5
    Answer = 5 ¦ ¦ 5
    উত্তর: ৫ ¦ ¦ 5
    উত্তরঃ ৫ ¦ ¦ 5
    approx 3.14 ¦ ¦ 3.14
    প্রায় ৩.১৪ ¦ ¦ 3.14
    sin(x+1) ¦ ¦ sin(x + 1)
    x squared plus 1 ¦ ¦ x² + 1
    the square root of 18 ¦ ¦ √18
    square root of 18 ¦ ¦ √18
    সাড়ে তিনশ ¦ ¦ 350
    সাড়ে ৩ হাজার ¦ ¦ 3500
    a hundred ¦ ¦ 100
    a third ¦ ¦ 1/3
    3 and 1/2 ¦ ¦ 3 1/2
    3 and a half ¦ ¦ 3 1/2
    1 and 1/2 ¦ ¦ 1 1/2
    75 percent ¦ ¦ 75%
    75 per cent ¦ ¦ 75%
    75 pct ¦ ¦ 75%
    শতকরা ৭৫ ¦ ¦ 75%
    sqrt 2 ¦ ¦ √2
    sqrt(2) ¦ ¦ √2
    SQRT(2) ¦ ¦ √2
    Sqrt 16 ¦ ¦ √16
    2sqrt(3) ¦ ¦ 2√3
    2 sqrt 3 ¦ ¦ 2√3
    xsqrt(2) ¦ a ¦ x√2
    cbrt(27) ¦ ¦ ∛27
    cube root of 27 ¦ ¦ ∛27
    root(18) ¦ ¦ √18
    পাই/২ ¦ ¦ π/2
    ২ পাই ¦ ¦ 2π
    half of 10 ¦ ¦ 1/2 × 10
    ২০ এর অর্ধেক ¦ ¦ 20 × 1/2
    xyz ¦ a ¦ xyz
    abc ¦ a ¦ abc
    sin θ ¦ a ¦ sin θ
    sinx ¦ a ¦ sin x
    sin(x) ¦ a ¦ sin x
    sin x + cos x ¦ a ¦ sin x + cos x
    sin²x ¦ a ¦ sin²(x)
    sin^2 x ¦ a ¦ sin²(x)
    2 sin x cos x ¦ a ¦ 2 sin(x) cos(x)
    log 100 ¦ ¦ log 100
    ক + খ ¦ a ¦ ক + খ
    ২ক ¦ a ¦ 2ক
    ক² + ২কখ ¦ a ¦ ক² + 2ক খ
    ক+৩ ¦ ¦ ক + 3
    zero ¦ ¦ 0
    one ¦ ¦ 1
    ten ¦ ¦ 10
    twelve ¦ ¦ 12
    nineteen ¦ ¦ 19
    twenty ¦ ¦ 20
    twenty one ¦ ¦ 21
    twenty-one ¦ ¦ 21
    ninety-nine ¦ ¦ 99
    hundred ¦ ¦ 100
    one hundred ¦ ¦ 100
    two hundred ¦ ¦ 200
    two hundred and fifty ¦ ¦ 250
    two hundred fifty six ¦ ¦ 256
    one thousand ¦ ¦ 1000
    two thousand five hundred ¦ ¦ 2500
    fifteen hundred ¦ ¦ 1500
    ten thousand ¦ ¦ 10000
    one lakh ¦ ¦ 100000
    one million ¦ ¦ 1000000
    three million two hundred thousand ¦ ¦ 3200000
    minus seven ¦ ¦ −7
    negative seven ¦ ¦ −7
    minus three quarters ¦ ¦ −3/4
    one quarter ¦ ¦ 1/4
    a quarter ¦ ¦ 1/4
    quarter ¦ ¦ 1/4
    three fourths ¦ ¦ 3/4
    one third ¦ ¦ 1/3
    two thirds ¦ ¦ 2/3
    five eighths ¦ ¦ 5/8
    one-half ¦ ¦ 1/2
    two-fifths ¦ ¦ 2/5
    three tenths ¦ ¦ 3/10
    seven hundredths ¦ ¦ 7/100
    one and a half ¦ ¦ 1 1/2
    three and three quarters ¦ ¦ 3 3/4
    two and one third ¦ ¦ 2 1/3
    five point two ¦ ¦ 5.2
    zero point five ¦ ¦ 0.5
    three point one four one five ¦ ¦ 3.1415
    nought ¦ ¦ 0
    three percent ¦ ¦ 3%
    fifty per cent ¦ ¦ 50%
    three plus four ¦ ¦ 3 + 4
    three times four ¦ ¦ 3 × 4
    six divided by two ¦ ¦ 6 ÷ 2
    three over four ¦ ¦ 3/4
    two to three ¦ ¦ 2 : 3
    শূন্য ¦ ¦ 0
    এক ¦ ¦ 1
    দুই ¦ ¦ 2
    দশ ¦ ¦ 10
    পনেরো ¦ ¦ 15
    উনিশ ¦ ¦ 19
    বিশ ¦ ¦ 20
    কুড়ি ¦ ¦ 20
    একুশ ¦ ¦ 21
    ঊনত্রিশ ¦ ¦ 29
    পঁয়ত্রিশ ¦ ¦ 35
    নিরানব্বই ¦ ¦ 99
    একশ ¦ ¦ 100
    একশত ¦ ¦ 100
    এক শত ¦ ¦ 100
    দুইশ পঞ্চাশ ¦ ¦ 250
    পাঁচশো ¦ ¦ 500
    এক হাজার ¦ ¦ 1000
    পাঁচ হাজার দুইশ ¦ ¦ 5200
    এক লক্ষ ¦ ¦ 100000
    দশ লাখ ¦ ¦ 1000000
    এক কোটি ¦ ¦ 10000000
    তিন কোটি পঞ্চাশ লক্ষ ¦ ¦ 35000000
    আধা ¦ ¦ 1/2
    অর্ধেক ¦ ¦ 1/2
    সাড়ে চার ¦ ¦ 4 1/2
    সাড়ে তিন লাখ ¦ ¦ 350000
    সোয়া দুই ¦ ¦ 2 1/4
    পৌনে চার ¦ ¦ 3 3/4
    পৌনে এক ¦ ¦ 3/4
    আড়াই হাজার ¦ ¦ 2500
    দুই-তৃতীয়াংশ ¦ ¦ 2/3
    দুই তৃতীয়াংশ ¦ ¦ 2/3
    এক-চতুর্থাংশ ¦ ¦ 1/4
    তিন-পঞ্চমাংশ ¦ ¦ 3/5
    এক দশমাংশ ¦ ¦ 1/10
    পাঁচ ভাগের দুই ¦ ¦ 2/5
    দুই দশমিক পাঁচ ¦ ¦ 2.5
    ২ দশমিক ৫ ¦ ¦ 2.5
    শূন্য দশমিক সাত পাঁচ ¦ ¦ 0.75
    ঋণাত্মক পাঁচ ¦ ¦ −5
    মাইনাস ৫ ¦ ¦ −5
    বিয়োগ ৫ ¦ ¦ −5
    পাঁচ শতাংশ ¦ ¦ 5%
    ২ ডজন ¦ ¦ 24
    এক ডজন ¦ ¦ 12
    এক হালি ¦ ¦ 4
    ৩ হাজার ¦ ¦ 3000
    ৩ হাজার ৫০০ ¦ ¦ 3500
    ২ লাখ ৫০ হাজার ¦ ¦ 250000
    2.5 lakh ¦ ¦ 250000
    2.5 crore ¦ ¦ 25000000
    3 thousand ¦ ¦ 3000
    10 million ¦ ¦ 10000000
    5 hundred ¦ ¦ 500
    2 dozen ¦ ¦ 24
    half dozen ¦ ¦ 6
    Ans 5 ¦ ¦ 5
    Ans. 5 ¦ ¦ 5
    answer: 5 ¦ ¦ 5
    The answer is 5 ¦ ¦ 5
    Answer is 5 ¦ ¦ 5
    the answer = 5 ¦ ¦ 5
    my answer is 5 ¦ ¦ 5
    The length of the rope is 5 ¦ ¦ 5
    দৈর্ঘ্য হলো ৫ ¦ ¦ 5
    তিন হাজার কোটি ¦ ¦ 30000000000
    উত্তর ৫ ¦ ¦ 5
    উত্তর = ৫ ¦ ¦ 5
    5 হবে ¦ ¦ 5
    about 5 ¦ ¦ 5
    approximately 3.14 ¦ ¦ 3.14
    3.14 approx ¦ ¦ 3.14
    3.14 (approx) ¦ ¦ 3.14
    দেড়শ ¦ ¦ 150
    আড়াইশ ¦ ¦ 250
    সাড়ে সাত শতাংশ ¦ ¦ 7 1/2%
    তিন হাজার চারশ পঞ্চাশ ¦ ¦ 3450
    পাঁচ লক্ষ বিশ হাজার ¦ ¦ 520000
    ১.৫ লাখ ¦ ¦ 150000
    পৌনে দুই লাখ ¦ ¦ 175000
    ৮ ভাগের ৫ ¦ ¦ 5/8
    minus one half ¦ ¦ −1/2
    plus five ¦ ¦ +5
    one thousand and one ¦ ¦ 1001
    nine hundred ninety-nine ¦ ¦ 999
    two and three-quarters ¦ ¦ 2 3/4
    three-fourths ¦ ¦ 3/4
    one-tenth ¦ ¦ 1/10
    half a million ¦ ¦ 500000
    one and a half million ¦ ¦ 1500000
    2½ million ¦ ¦ 2500000
    three and a half lakh ¦ ¦ 350000
    ৫ শতাংশ ¦ ¦ 5%
    """#
}
