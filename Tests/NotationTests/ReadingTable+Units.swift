extension ReadingTable {
  /// Numbers with units.
  static let units = #"""
    28 km ¦ ¦ 28 km
    28km ¦ ¦ 28 km
    60 km/h ¦ ¦ 60 km/h
    60 কিমি/ঘণ্টা ¦ ¦ 60 কিমি/ঘণ্টা
    ঘণ্টায় ৬০ কিমি ¦ ¦ 60 কিমি/ঘণ্টা
    5 m 20 cm ¦ ¦ 5 m 20 cm
    1 hour 30 min ¦ ¦ 1 hour 30 min
    1 hour and 30 minutes ¦ ¦ 1 hour 30 minutes
    ৫ টাকা ৫০ পয়সা ¦ ¦ 5 টাকা 50 পয়সা
    ৳৬২৫ ¦ ¦ ৳625
    Rs. 625 ¦ ¦ Rs. 625
    Rs 625/- ¦ ¦ Rs 625
    625/- ¦ ¦ 625/-
    $5 ¦ ¦ $5
    -৳5 ¦ ¦ −৳5
    ৳-5 ¦ ¦ ৳−5
    90° ¦ ¦ 90°
    30°15'20" ¦ ¦ 30° 15′ 20″
    5' 3" ¦ ¦ 5′ 3″
    -3°C ¦ ¦ −3°C
    5 sq. cm ¦ ¦ 5 sq. cm
    5 cm^2 ¦ ¦ 5 cm^2
    5 cm2 ¦ ¦ 5 cm2
    5 cm² ¦ ¦ 5 cm²
    5 কি.মি. ¦ ¦ 5 কি.মি
    5m ¦ ¦ 5 m
    12 pots ¦ ¦ 12 pots
    ১৪টি ভাঁড় ¦ ¦ 14 টি ভাঁড়
    8টি ¦ ¦ 8 টি
    24 students ¦ ¦ 24 students
    5 cm × 3 cm ¦ ¦ 5 cm × 3 cm
    5 cm x 3 cm ¦ ¦ 5 cm × 3 cm
    60 km / 2 h ¦ ¦ (60 km)/(2 h)
    25π cm² ¦ ¦ 25π cm²
    2√3 cm ¦ ¦ 2√3 cm
    ৪ ভাগের ৩ ভাগ ¦ ¦ 3/4 ভাগ
    চার ভাগের তিন ভাগ ¦ ¦ 3/4 ভাগ
    sin 30° ¦ ¦ sin(30°)
    ∠ABC = 60° ¦ ¦ ∠ABC = 60°
    2 cats and 3 dogs ¦ ¦ 2 cats, 3 dogs
    50 paise ¦ ¦ 50 paise
    100 cm = 1 m ¦ ¦ 100 cm = 1 m
    10^-3 m ¦ ¦ 10⁻³ m
    1 1/2 hours ¦ ¦ 1 1/2 hours
    1½ hours ¦ ¦ 1 1/2 hours
    ৩½ কেজি ¦ ¦ 3 1/2 কেজি
    3.5 kg ¦ ¦ 3.5 kg
    3 ¼ kg ¦ ¦ 3 1/4 kg
    tan 45° ¦ ¦ tan(45°)
    5 apples ¦ ¦ 5 apples
    5 km ¦ ¦ 5 km
    5 KM ¦ ¦ 5 KM
    5Km ¦ ¦ 5 Km
    5 k.m. ¦ ¦ 5 k.m
    5 m ¦ ¦ 5 m
    5 m. ¦ ¦ 5 m
    5 mtr ¦ ¦ 5 mtr
    5 metres ¦ ¦ 5 metres
    5 km. ¦ ¦ 5 km
    5 kilometer ¦ ¦ 5 kilometer
    ১০ মিটার ¦ ¦ 10 মিটার
    ১০মি ¦ ¦ 10 মি
    ১০ মি. ¦ ¦ 10 মি
    5 sq m ¦ ¦ 5 sq m
    5 sq. m ¦ ¦ 5 sq. m
    5 sq.m. ¦ ¦ 5 sq.m
    5 square metres ¦ ¦ 5 square metres
    5 m^2 ¦ ¦ 5 m^2
    5m² ¦ ¦ 5 m²
    5 m2 ¦ ¦ 5 m2
    ৫ বর্গমিটার ¦ ¦ 5 বর্গমিটার
    ৫ বর্গ মিটার ¦ ¦ 5 বর্গ মিটার
    5 cubic cm ¦ ¦ 5 cubic cm
    5 cm³ ¦ ¦ 5 cm³
    5 cc ¦ ¦ 5 cc
    60 km/hr ¦ ¦ 60 km/hr
    60 km per hour ¦ ¦ 60 km per hour
    60 kmph ¦ ¦ 60 kmph
    60 km / h ¦ ¦ 60 km / h
    10 m/s ¦ ¦ 10 m/s
    10 m/s^2 ¦ ¦ 10 m/s^2
    ৬০ কিমি প্রতি ঘণ্টা ¦ ¦ 60 কিমি প্রতি ঘণ্টা
    প্রতি ঘণ্টায় ৬০ কিমি ¦ ¦ 60 কিমি/ঘণ্টা
    ঘণ্টায় ৬০ কিলোমিটার ¦ ¦ 60 কিলোমিটার/ঘণ্টা
    5 kg 250 g ¦ ¦ 5 kg 250 g
    5 kg and 250 g ¦ ¦ 5 kg 250 g
    5 ft 3 in ¦ ¦ 5 ft 3 in
    2 h 30 min ¦ ¦ 2 h 30 min
    2 hrs 30 mins ¦ ¦ 2 hrs 30 mins
    2h30min ¦ ¦ 2 h 30 min
    2 ঘণ্টা ৩০ মিনিট ¦ ¦ 2 ঘণ্টা 30 মিনিট
    ২ ঘণ্টা ও ৩০ মিনিট ¦ ¦ 2 ঘণ্টা 30 মিনিট
    3 days 4 hours ¦ ¦ 3 days 4 hours
    2 years 6 months ¦ ¦ 2 years 6 months
    5 litres 200 ml ¦ ¦ 5 litres 200 ml
    ৫ লিটার ২৫০ মিলিলিটার ¦ ¦ 5 লিটার 250 মিলিলিটার
    5 taka 50 paisa ¦ ¦ 5 taka 50 paisa
    5 dollars 25 cents ¦ ¦ 5 dollars 25 cents
    45°30' ¦ ¦ 45° 30′
    45° 30′ ¦ ¦ 45° 30′
    -5°C ¦ ¦ −5°C
    5 °C ¦ ¦ 5°C
    5 ℃ ¦ ¦ 5 ℃
    5 degrees ¦ ¦ 5 degrees
    5 degrees Celsius ¦ ¦ 5 degrees Celsius
    ৫ ডিগ্রি ¦ ¦ 5 ডিগ্রি
    ৫ ডিগ্রি সেলসিয়াস ¦ ¦ 5 ডিগ্রি সেলসিয়াস
    37°C ¦ ¦ 37°C
    $12.50 ¦ ¦ $12.50
    $ 12.50 ¦ ¦ $12.50
    12.50$ ¦ ¦ 12.50 $
    USD 5 ¦ ¦ USD 5
    5 USD ¦ ¦ 5 USD
    €5 ¦ ¦ €5
    £5 ¦ ¦ £5
    ₹500 ¦ ¦ ₹500
    Rs 500 ¦ ¦ Rs 500
    Rs.500 ¦ ¦ Rs. 500
    Rs. 500/- ¦ ¦ Rs. 500
    500/- ¦ ¦ 500/-
    500 /- ¦ ¦ 500/-
    Tk 500 ¦ ¦ Tk 500
    Tk. 500 ¦ ¦ Tk. 500
    500 Tk ¦ ¦ 500 Tk
    500 taka only ¦ ¦ 500 taka only
    ৫০০ টাকা ¦ ¦ 500 টাকা
    ৫০০ টাকা মাত্র ¦ ¦ 500 টাকা মাত্র
    টাকা ৫০০ ¦ ¦ টাকা 500
    ৳ ৫০০ ¦ ¦ ৳500
    ৫০০৳ ¦ ¦ 500 ৳
    -$5 ¦ ¦ −$5
    $-5 ¦ ¦ $−5
    5 boxes ¦ ¦ 5 boxes
    5টি ¦ ¦ 5 টি
    ৫টি ¦ ¦ 5 টি
    ৫ টি আম ¦ ¦ 5 টি আম
    ৫ জন ¦ ¦ 5 জন
    10 students ¦ ¦ 10 students
    10 pieces ¦ ¦ 10 pieces
    12 units ¦ ¦ 12 units
    3 times ¦ ¦ 3 times
    ৩ গুণ ¦ ¦ 3 গুণ
    5 x 3 cm ¦ ¦ 5 × 3 cm
    2 × 3 cm ¦ ¦ 2 × 3 cm
    (2+3) cm ¦ ¦ (2 + 3) cm
    2x cm ¦ a ¦ 2x cm
    x cm ¦ a ¦ x cm
    2a km ¦ a ¦ 2a km
    √2 m ¦ ¦ √2 m
    1/2 m ¦ ¦ 1/2 m
    5 m/2 ¦ ¦ (5 m)/2
    five km ¦ ¦ 5 km
    five taka ¦ ¦ 5 taka
    twelve pots ¦ ¦ 12 pots
    সাড়ে পাঁচ কেজি ¦ ¦ 5 1/2 কেজি
    দেড় ঘণ্টা ¦ ¦ 1 1/2 ঘণ্টা
    আড়াই কেজি ¦ ¦ 2 1/2 কেজি
    ৫ ভাগের ২ ভাগ ¦ ¦ 2/5 ভাগ
    ৫ ভাগের ২ অংশ ¦ ¦ 2/5 অংশ
    পাঁচ টাকা ¦ ¦ 5 টাকা
    পঁচিশ টাকা পঞ্চাশ পয়সা ¦ ¦ 25 টাকা 50 পয়সা
    উত্তর: ৫ টাকা ¦ ¦ 5 টাকা
    ৫ টাকা হবে ¦ ¦ 5 টাকা
    \$5 ¦ ¦ $5
    90^\circ ¦ ¦ 90°
    5\text{ km} ¦ ¦ 5 km
    ∠A = 60° ¦ a ¦ ∠A = 60°
    ∠ABC + ∠BCD = 180° ¦ a ¦ ∠ABC + ∠BCD = 180°
    AB = 5 cm ¦ a ¦ AB = 5 cm
    ∠ABC = ৬০° ¦ a ¦ ∠ABC = 60°
    ৳১,২৫,০০০ ¦ ¦ ৳1,25,000
    ৳ ৫.৫০ ¦ ¦ ৳5.50
    ১ লক্ষ ২৫ হাজার টাকা ¦ ¦ 125000 টাকা
    সোয়া এক ঘণ্টা ¦ ¦ 1 1/4 ঘণ্টা
    আধা কেজি ¦ ¦ 1/2 কেজি
    সাড়ে তিন ঘণ্টা ¦ ¦ 3 1/2 ঘণ্টা
    তিন ভাগের এক ভাগ ¦ ¦ 1/3 ভাগ
    1.5 litres ¦ ¦ 1.5 litres
    12 sq. units ¦ ¦ 12 sq. units
    24 square cm ¦ ¦ 24 square cm
    24 cm squared ¦ ¦ 24 cm squared
    6 cubic metres ¦ ¦ 6 cubic metres
    100 cm³ ¦ ¦ 100 cm³
    15 km/h ¦ ¦ 15 km/h
    15 km per hr ¦ ¦ 15 km per hr
    80 km/hour ¦ ¦ 80 km/hour
    3 m/s ¦ ¦ 3 m/s
    5 L ¦ ¦ 5 L
    500 mL ¦ ¦ 500 mL
    2 tonnes ¦ ¦ 2 tonnes
    3 quintals ¦ ¦ 3 quintals
    10 acres ¦ ¦ 10 acres
    2 bigha ¦ ¦ 2 bigha
    ৫ বিঘা ¦ ¦ 5 বিঘা
    ১০ কাঠা ¦ ¦ 10 কাঠা
    ১০ গ্রাম ¦ ¦ 10 গ্রাম
    ২৫০ গ্রাম ¦ ¦ 250 গ্রাম
    ১.৫ লিটার ¦ ¦ 1.5 লিটার
    ২ দিন ¦ ¦ 2 দিন
    ৩ সপ্তাহ ¦ ¦ 3 সপ্তাহ
    ৭ বছর ¦ ¦ 7 বছর
    ৫ ফুট ৪ ইঞ্চি ¦ ¦ 5 ফুট 4 ইঞ্চি
    ১ ঘণ্টা ১৫ মিনিট ৩০ সেকেন্ড ¦ ¦ 1 ঘণ্টা 15 মিনিট 30 সেকেন্ড
    1 h 15 min 30 s ¦ ¦ 1 h 15 min 30 s
    2 km 350 m ¦ ¦ 2 km 350 m
    3 kg 500 g ¦ ¦ 3 kg 500 g
    1 lakh taka ¦ ¦ 100000 taka
    2.5 million dollars ¦ ¦ 2500000 dollars
    5 crore rupees ¦ ¦ 50000000 rupees
    3 dozen eggs ¦ ¦ 36 eggs
    ২ ডজন ডিম ¦ ¦ 24 ডিম
    """#
}
