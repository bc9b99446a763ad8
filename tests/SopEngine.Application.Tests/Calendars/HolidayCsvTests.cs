using System.Text;
using SopEngine.Application.Calendars.Import;
using SopEngine.Domain.Calendars;

namespace SopEngine.Application.Tests.Calendars;

/// <summary>Tables of holidays as officers export them.</summary>
public sealed class HolidayCsvTests
{
    [Theory]
    [InlineData("2026-12-24,C,Cuti bersama Natal,skb-2026\n2026-12-25,N,Natal,skb-2026")]
    [InlineData("tanggal;jenis;nama;keputusan\r\n25/12/2026;Libur Nasional;Natal;skb-2026\r\n24/12/2026;cuti bersama;Cuti bersama Natal;skb-2026\r\n")]
    [InlineData("sep=;\r\nTanggal;Jenis;Nama;Dasar\r\nJumat, 25 Desember 2026;nasional;\"Natal\";skb-2026\r\nKamis, 24 Des 2026;CB;Cuti bersama Natal;skb-2026;;\r\n")]
    [InlineData("date\ttype\tname\tdecree\n\n25-12-2026\tn\tNatal\tskb-2026\n2026-12-24 00:00:00\tc\tCuti bersama Natal\tskb-2026")]
    public void The_same_days_come_out_however_they_were_exported(string text)
    {
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(text), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)], [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)] })
        {
            var table = HolidayCsv.Read(bytes);

            table.Problems.Should().BeEmpty();
            table.Days.Should().Equal(
                new CalendarDay { Date = new DateOnly(2026, 12, 24), Kind = DayKind.CollectiveLeave, Name = "Cuti bersama Natal", Decree = "skb-2026" },
                new CalendarDay { Date = new DateOnly(2026, 12, 25), Kind = DayKind.National, Name = "Natal", Decree = "skb-2026" });
        }
    }

    [Fact]
    public void Days_without_a_decree_rest_on_the_one_of_the_upload()
    {
        var table = HolidayCsv.Read("2026-12-25,N,Natal\n2026-12-26,daerah,\"Hari jadi, kota\",perda-1"u8, "skb-2026");

        table.Days.Select(day => day.Decree).Should().Equal("skb-2026", "perda-1");
        table.Days[1].Name.Should().Be("Hari jadi, kota");
    }

    [Fact]
    public void Old_encodings_and_quotes_within_quotes_are_read()
    {
        var table = HolidayCsv.Read(Encoding.Latin1.GetBytes("2026-12-25,N,\"Hari \"\"Natal\"\" é\",d"));

        table.Days.Single().Name.Should().Be("Hari \"Natal\" é");
    }

    [Theory]
    [InlineData("2026-12-25,N,Natal,d\n25/12/2026,C,Lagi,d", "2 day-twice")]
    [InlineData("tanggal,jenis,nama\n30 Februari 2026,N,X,d", "2 bad-date")]
    [InlineData("12/25/2026,N,Natal,d", "1 bad-date")]
    [InlineData("2026-12-25,N,Natal,d\nbesok,N,X,d", "2 bad-date")]
    [InlineData("2026-12-25,X,Natal,d", "1 unknown-type")]
    [InlineData("2026-12-25,N,,d", "1 name-unusable")]
    [InlineData("2026-12-25,N,Natal", "1 no-decree")]
    [InlineData("2026-12-25,N,Natal,d,lebih", "1 too-many-columns")]
    [InlineData("2026-12-25,N,Natal,\"d\n2026-12-26,N,X,d", "1 quote-open")]
    [InlineData("2026-02-29,Z,\n\"dua\nbaris\",N,X,d", "1 bad-date|1 unknown-type|1 name-unusable|2 bad-date")]
    [InlineData("", "1 file-unusable")]
    [InlineData("tanggal,jenis,nama,keputusan", "1 file-unusable")]
    [InlineData("PK\u0003\u0004", "1 file-unusable")]
    public void Whatever_is_wrong_is_said_with_its_line_and_nothing_is_taken(string text, string problems)
    {
        var table = HolidayCsv.Read(Encoding.UTF8.GetBytes(text));

        string.Join('|', table.Problems.Select(problem => $"{problem.Line} {problem.Code}")).Should().StartWith(problems);
        table.Problems.Should().OnlyContain(problem => problem.Message.EndsWith('.'));
        table.Days.Should().BeEmpty();
    }

    [Fact]
    public void A_local_day_needs_no_decree() => HolidayCsv.Read("2026-12-28,lokal,Pindahan kantor"u8).Days.Single().Decree.Should().BeEmpty();

    [Fact]
    public void A_file_that_is_too_large_or_too_long_is_refused_whole()
    {
        HolidayCsv.Read(new byte[(1 << 20) + 1]).Problems.Should().ContainSingle();
        HolidayCsv.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("x\n", HolidayCsv.MostLines + 1)))).Problems.Should().ContainSingle();
    }

    [Fact]
    public void Any_bytes_give_days_or_problems()
    {
        var bytes = "sep=;\n25/12/2026;N;\"Natal\";d\n24 Desember 2026;C;X;d"u8.ToArray();
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var odd in "\"\n;\0\u00ff"u8.ToArray())
            {
                var changed = bytes.ToArray();
                changed[at] = odd;
                var table = HolidayCsv.Read(changed);
                (table.Days.Length > 0).Should().Be(table.Problems.Count == 0);
            }
        }
    }
}
