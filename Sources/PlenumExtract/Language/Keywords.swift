import PlenumRules

/// Function words that the phrase grammars test for, interned.
struct Keywords: Sendable {
  let cua, va, cac, nhung, moi, tung, moiCa, nhieu, mot, so, cap, truc, doBy, la, kiem, khoa, lan,
    thu: UInt32
  let nguyen, cuu, quyen, lam, nhu, voi, tai, o, thi, van, ve, ngay, nam, thang, cung, tren,
    tan: UInt32

  init(_ lexicon: inout Lexicon) {
    func word(_ text: String) -> UInt32 { lexicon.intern(phrase: text).first ?? 0 }
    cua = word("của")
    va = word("và")
    cac = word("các")
    nhung = word("những")
    moi = word("mỗi")
    tung = word("từng")
    moiCa = word("mọi")
    nhieu = word("nhiều")
    mot = word("một")
    so = word("số")
    cap = word("cấp")
    truc = word("trực")
    doBy = word("do")
    la = word("là")
    kiem = word("kiêm")
    khoa = word("khóa")
    lan = word("lần")
    thu = word("thứ")
    nguyen = word("nguyên")
    cuu = word("cựu")
    quyen = word("quyền")
    lam = word("làm")
    nhu = word("như")
    voi = word("với")
    tai = word("tại")
    o = word("ở")
    thi = word("thị")
    van = word("văn")
    ve = word("về")
    ngay = word("ngày")
    nam = word("năm")
    thang = word("tháng")
    cung = word("cùng")
    tren = word("trên")
    tan = word("tân")
  }
}
