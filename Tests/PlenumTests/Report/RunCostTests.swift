import Plenum
import Testing

struct RunCostTests {
  @Test(arguments: [
    (999, 999, nil), (1000, 1000, "8.2 MB read in 1.0 s, 8.2 MB/s"),
    (2000, 2999, "8.2 MB read in 2.0 s, 4.1 MB/s"),
    (2000, 125_000, "8.2 MB read in 2.0 s, 4.1 MB/s; 2:05 in all"),
  ])
  func `a run of a second says what it took`(reading: Int, whole: Int, text: String?) {
    let cost = RunCost(
      reading: .milliseconds(reading), whole: .milliseconds(whole), peakMemory: nil)
    #expect(cost.summary(bytes: 8_200_000) == text)
  }

  @Test func `the peak of memory is read from what the kernel says`() {
    #expect(
      ProcessMemory.peak(in: "Name:\tplenum\nVmHWM:\t   12345 kB\nVmRSS:\t 1 kB\n") == 12_641_280)
    #expect(ProcessMemory.peak(in: "Name:\tplenum\n") == nil)
  }

  @Test func `this process has a peak of memory`() throws {
    #expect(try #require(ProcessMemory.peak) > 1 << 20)
  }
}
