using SopEngine.Application.Calendars;
using static SopEngine.Application.Tests.Calendars.Dues.DueSamples;

namespace SopEngine.Application.Tests.Calendars.Dues;

public sealed class ExplainDueTests
{
    [Fact]
    public void Each_stretch_and_each_day_passed_over_is_told_with_its_ground()
    {
        Explain("2026-12-23T15:00+07:00", "120 menit").Should().Equal(
            "Kota Batam, kalender \"Kantor, lima hari kerja (jam baku nasional, belum dipastikan daerah)\".",
            "Target 120 menit, dibaca workingElapsed: hanya waktu kerja yang dihitung; istirahat, malam, dan hari libur tidak.",
            "Mulai Rabu, 23 Desember 2026 pukul 15.00 WIB.",
            "  Rabu, 23 Desember 2026: 15.00–16.00 = 60 menit.",
            "  Kamis, 24 Desember 2026: tidak dihitung, Cuti Bersama Kelahiran Yesus Kristus, SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025.",
            "  Jumat, 25 Desember 2026: tidak dihitung, Kelahiran Yesus Kristus (Natal), SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025.",
            "  Sabtu, 26 Desember 2026: tidak dihitung, akhir pekan.",
            "  Minggu, 27 Desember 2026: tidak dihitung, akhir pekan.",
            "  Senin, 28 Desember 2026: 07.30–08.30 = 60 menit.",
            "Jumlah waktu kerja sejak mulai sampai jatuh tempo: 120 menit.",
            "Jatuh tempo Senin, 28 Desember 2026 pukul 08.30 WIB.");
    }

    [Fact]
    public void Hours_that_are_only_expected_are_marked()
    {
        var told = string.Join('\n', Explain("2027-02-15T09:00+07:00", "60 menit"));

        told.Should().Contain("Ramadan 1448 Hijriah").And.Contain("(perkiraan)");
        string.Join('\n', Explain("2026-03-02T09:00+07:00", "60 menit")).Should().Contain("Ramadan 1447 Hijriah").And.NotContain("(perkiraan)");
    }

    [Theory]
    [InlineData("2026-11-28T10:00+07:00", "60 menit", "Itu di luar jam kerja; dihitung mulai Senin, 30 November 2026 pukul 07.30 WIB.")]
    [InlineData("2026-11-27T10:00+07:00", "1 hari", "hari mulai tidak dihitung")]
    [InlineData("2026-11-25T09:00+07:00", "1 bulan", "bergeser ke hari kerja berikutnya")]
    [InlineData("2026-11-27T18:00+07:00", "2x24 jam", "terus-menerus")]
    public void The_rule_is_said_in_words(string start, string time, string words) => string.Join('\n', Explain(start, time)).Should().Contain(words);

    private static IEnumerable<string> Explain(string start, string time) => ExplainDue.Sentences(Table.Answer("batam", start, time, null));
}
