/// Parts of Vietnamese names with rough weights, by gender.
struct NameTable: Sendable {
  let families: Weighted<String>
  let middles: Weighted<String>
  let seconds: Weighted<String>
  let givens: Weighted<String>

  /// A full name of three words, or of four, which are rarer.
  func name(isLong: Bool, _ chance: inout SplitMix64) -> String {
    let family = families.draw(&chance)
    let middle = middles.draw(&chance)
    var given = givens.draw(&chance)
    while middle.hasSuffix(given) || family == given { given = givens.draw(&chance) }
    guard isLong, !middle.contains(" ") else { return "\(family) \(middle) \(given)" }
    var second = seconds.draw(&chance)
    while second == given || middle.hasSuffix(second) { second = seconds.draw(&chance) }
    return "\(family) \(middle) \(second) \(given)"
  }

  static let male = NameTable(
    families: family,
    middles: Weighted(
      parsing: """
        Văn 260 | Đức 55 | Minh 55 | Quang 50 | Thanh 50 | Hữu 48 | Xuân 46 | Đình 42 | Quốc 42
        | Ngọc 38 | Công 36 | Tấn 26 | Trọng 24 | Hoàng 24 | Thế 24 | Bá 18 | Viết 16 | Duy 16
        | Mạnh 16 | Tiến 14 | Hồng 14 | Việt 12 | Trung 12 | Thành 12 | Chí 12 | Phước 12 | Huy 10
        | Anh 10 | Khắc 10 | Nhật 8 | Vĩnh 8 | Gia 8 | Sỹ 8 | Hải 8 | Như 4 | Đăng 8 | Phú 6
        """),
    seconds: Weighted(
      parsing: """
        Minh 10 | Quang 9 | Thanh 9 | Hoàng 8 | Ngọc 7 | Anh 7 | Xuân 5 | Hồng 4 | Trung 4
        | Thành 4 | Đức 4 | Quốc 4 | Nhật 3 | Hải 3 | Bảo 3 | Khánh 3 | Tuấn 3 | Gia 2
        """),
    givens: Weighted(
      parsing: """
        Hùng 60 | Dũng 50 | Tuấn 50 | Hải 42 | Minh 36 | Sơn 40 | Thành 38 | Nam 34 | Bình 34
        | Cường 34 | Long 28 | Hòa 26 | Quang 24 | Tâm 20 | Thắng 30 | Thanh 22 | Phúc 22 | Đức 26
        | Lâm 20 | Khánh 16 | Vinh 20 | Trung 24 | Tú 14 | Việt 16 | Tiến 22 | Toàn 22 | Hiếu 18
        | Hưng 22 | Phong 18 | Quân 18 | Chiến 14 | Tùng 16 | Thịnh 14 | Hiền 10 | Lợi 12 | Lộc 12
        | Phương 12 | Đông 10 | Định 8 | Khoa 10 | Kiên 12 | Hậu 10 | Huy 12 | Linh 8 | Mạnh 10
        | Nghĩa 12 | Nhân 8 | Phú 8 | Quyết 8 | Quý 10 | Tân 12 | Thái 12 | Thọ 8 | Thuận 10
        | Trí 8 | Trường 12 | Tuyên 6 | Vũ 10 | Xuân 6 | An 8 | Bảo 8 | Chính 8 | Công 8 | Danh 5
        | Duy 8 | Dương 8 | Đạt 8 | Giang 8 | Hào 5 | Hoàng 14 | Học 4 | Khải 5 | Liêm 5 | Lực 6
        | Luân 5 | Nguyên 6 | Nhật 5 | Ninh 5 | Phước 6 | Sáng 5 | Sinh 6 | Tài 8 | Thạch 4 | Thụy 3
        """))

  static let female = NameTable(
    families: family,
    middles: Weighted(
      parsing: """
        Thị 420 | Thị Thu 40 | Thị Thanh 40 | Thị Kim 36 | Thị Ngọc 34 | Thị Hồng 32 | Thị Mỹ 24
        | Thị Bích 22 | Thị Minh 18 | Thị Phương 16 | Thị Tuyết 12 | Thị Mai 12 | Thị Xuân 12
        | Ngọc 22 | Thanh 20 | Kim 18 | Hồng 10 | Thu 12 | Minh 12 | Diệu 8 | Bảo 6 | Mỹ 8
        """),
    seconds: Weighted(
      parsing: """
        Thu 10 | Thanh 9 | Kim 9 | Ngọc 9 | Hồng 7 | Mỹ 5 | Bích 5 | Minh 4 | Phương 4 | Tuyết 3
        | Lệ 3 | Xuân 3 | Diệu 3 | Cẩm 2 | Ánh 2 | Hoàng 2 | Quỳnh 2 | Thùy 3
        """),
    givens: Weighted(
      parsing: """
        Hoa 34 | Hương 44 | Lan 34 | Mai 30 | Hạnh 34 | Hằng 34 | Thủy 34 | Thúy 22 | Nga 28
        | Ngọc 18 | Phượng 18 | Yến 20 | Hồng 20 | Hà 30 | Thảo 22 | Hiền 30 | Dung 20 | Liên 18
        | Loan 18 | Lý 8 | Minh 8 | Nguyệt 12 | Nhung 16 | Oanh 14 | Phương 24 | Quyên 8 | Sương 8
        | Tâm 14 | Thanh 18 | Thoa 8 | Thơm 6 | Thu 16 | Trang 18 | Trâm 6 | Trinh 8 | Tuyết 14
        | Vân 20 | Xuân 10 | Ánh 8 | Anh 16 | Bích 8 | Châu 8 | Chi 8 | Cúc 6 | Diễm 5 | Diệp 4
        | Đào 6 | Giang 8 | Hậu 6 | Huệ 16 | Huyền 14 | Khánh 5 | Kiều 5 | Lệ 6 | Linh 10 | Mỹ 5
        | Ngân 8 | Nhàn 8 | Nhi 5 | Quý 4 | Tuyền 6 | Tươi 5 | Thắm 5 | Thương 6 | Trúc 5 | Vinh 4
        """))

  private static let family = Weighted(
    parsing: """
      Nguyễn 315 | Trần 109 | Lê 95 | Phạm 59 | Hoàng 26 | Huỳnh 25 | Phan 28 | Vũ 24 | Võ 25
      | Đặng 20 | Bùi 20 | Đỗ 18 | Hồ 15 | Ngô 13 | Dương 12 | Lý 6 | Đào 7 | Đoàn 8 | Trịnh 7
      | Trương 12 | Đinh 10 | Lâm 6 | Phùng 5 | Mai 6 | Tô 4 | Hà 7 | Tạ 4 | Lương 6 | Cao 6
      | Châu 3 | Thái 4 | Chu 3 | Lưu 4 | Quách 2 | Nghiêm 2 | Triệu 2 | Tống 2 | Kiều 2 | Doãn 2
      | Thân 2 | Tăng 2 | Từ 2 | Đàm 2 | Nông 2 | Vương 3 | Bạch 1 | Khổng 1 | Cù 1 | Lục 1
      """)
}
