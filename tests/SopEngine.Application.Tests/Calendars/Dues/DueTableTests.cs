using SopEngine.Application.Tests.Files;
using SopEngine.Domain.Sops;
using static SopEngine.Application.Tests.Calendars.Dues.DueSamples;

namespace SopEngine.Application.Tests.Calendars.Dues;

public sealed class DueTableTests
{
    [Theory]
    [InlineData("2026-11-23T15:30", "60 menit", "2026-11-24T08:00:00")]
    [InlineData("2026-11-27T11:15", "30 menit", "2026-11-27T13:15:00")]
    [InlineData("2026-11-27T15:00", "180 menit", "2026-11-30T09:00:00")]
    [InlineData("2026-11-28T10:00", "60 menit", "2026-11-30T08:30:00")]
    [InlineData("2026-12-23T15:00", "120 menit", "2026-12-28T08:30:00")]
    [InlineData("2026-02-19T14:30", "60 menit", "2026-02-20T08:30:00")]
    [InlineData("2026-11-27T10:00", "1 hari", "2026-11-30T16:00:00")]
    [InlineData("2026-11-27T17:00", "1 hari", "2026-12-01T16:00:00")]
    [InlineData("2026-11-28T09:00", "1 hari", "2026-12-01T16:00:00")]
    [InlineData("2026-12-22T09:00", "3 hari", "2026-12-29T16:00:00")]
    [InlineData("2026-03-17T09:00", "1 hari", "2026-03-25T16:00:00")]
    [InlineData("2027-03-05T10:00", "3 hari", "2027-03-18T16:00:00")]
    [InlineData("2026-12-18T09:00", "7 hari", "2026-12-31T16:00:00")]
    [InlineData("2026-11-23T10:00", "1 bulan", "2026-12-23T16:00:00")]
    [InlineData("2026-11-25T09:00", "1 bulan", "2026-12-28T16:00:00")]
    [InlineData("2026-12-31T10:00", "1 bulan", "2027-02-01T16:00:00")]
    [InlineData("2027-01-31T10:00", "1 bulan", "2027-03-01T15:00:00")]
    [InlineData("2027-02-10T09:00", "1 bulan", "2027-03-16T16:00:00")]
    public void Each_worked_example_is_due_to_the_second(string start, string time, string due) =>
        Ask(start + "+07:00", time).Split('\t')[0].Should().Be(due + "+07:00");

    [Theory]
    [InlineData("2026-11-27T11:00", "2026-11-30T09:00", 330)]
    [InlineData("2026-12-23T15:00", "2026-12-28T08:00", 90)]
    [InlineData("2026-11-23T00:00", "2026-11-30T00:00", 2250)]
    [InlineData("2026-03-02T00:00", "2026-03-09T00:00", 1950)]
    public void Working_minutes_between_two_instants_are_those_of_the_calendar(string from, string to, double minutes)
    {
        var calendar = CalendarSamples.Shipped("batam");

        calendar.Between(Utc(from), Utc(to)).TotalMinutes.Should().Be(minutes);
    }

    [Theory]
    [InlineData("2026-11-27T10:00+07:00", "1 hari", "workingElapsedDay", "2026-11-30T10:00:00+07:00\t450.0")]
    [InlineData("2026-02-19T08:00+07:00", "1 hari", "workingElapsedDay", "2026-02-19T15:00:00+07:00\t390.0")]
    [InlineData("2026-11-27T10:00+07:00", "2 hari", "calendarRollForward", "2026-11-30T16:00:00+07:00\t750.0")]
    [InlineData("2026-11-27T15:00+07:00", "2x24 jam", "", "2026-11-29T15:00:00+07:00\t90.0")]
    [InlineData("2026-11-23T08:30:00Z", "60 menit", "", "2026-11-24T08:00:00+07:00\t60.0")]
    [InlineData("2026-11-23T09:00:20.5+07:00", "1 menit", "", "2026-11-23T09:01:20.5+07:00\t1.0")]
    [InlineData("2026-11-23T15:59:40+07:00", "2x24 jam", "", "2026-11-25T15:59:40+07:00\t900.0")]
    [InlineData("2026-11-23T15:59:40+07:00", "3 jam", "calendarElapsed", "2026-11-23T18:59:40+07:00\t0.333333")]
    public void The_answer_is_the_due_time_in_the_regions_offset_and_working_minutes(string start, string time, string reading, string answer) =>
        Ask(start, time, reading).Should().Be(answer);

    [Fact]
    public void Regions_count_by_their_own_Ramadan() =>
        new[] { "batam", "banten", "jabar" }.Select(tenant => Ask("2026-03-06T07:00+07:00", "60 menit", tenant: tenant)[11..16])
            .Should().Equal("09:00", "08:00", "08:00");

    [Theory]
    [InlineData("entah", "2026-11-23T15:30+07:00", "1 jam", "", "*tidak dikenal; yang ada: banten*")]
    [InlineData("batam", "kemarin", "1 jam", "", "*tidak terbaca; tulis seperti 2026-11-23T15:30+07:00.")]
    [InlineData("batam", "2026-02-30T15:30+07:00", "1 jam", "", "*tidak terbaca*")]
    [InlineData("batam", "2026-11-23T15:30", "1 jam", "", "*tanpa selisih zona*+07:00*")]
    [InlineData("batam", "2026-11-23T15:30+99:00", "1 jam", "", "*Selisih zona*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "sebentar", "", "*\"sebentar\" tidak terbaca*60 menit*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "", "", "*kosong*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "N/A", "", "*tanpa target waktu*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "Sesuai SLA topik aduan", "", "*menurut topik*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "Lihat keterangan.", "", "*menurut kelas durasi*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "1 jam", "cepat", "*Cara baca \"cepat\" tidak dikenal; pilihannya: workingElapsed*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "1 jam", "workingDayDate", "*tidak berlaku*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "1 minggu", "workingElapsedDay", "*tidak berlaku*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "30 menit", "calendarRollForward", "*tidak berlaku*")]
    [InlineData("batam", "2027-12-31T15:30+07:00", "1 hari", "", "*Kalender 2028 belum ditetapkan*setsYear*")]
    [InlineData("batam", "2024-12-31T15:30+07:00", "1 hari", "", "*Kalender 2024 belum ditetapkan*")]
    [InlineData("batam", "2024-12-31T15:30+07:00", "1 minggu", "", "*Kalender 2024 belum ditetapkan*")]
    [InlineData("batam", "2027-12-31T15:30+07:00", "3x24 jam", "", "*Kalender 2028 belum ditetapkan*")]
    [InlineData("batam", "2026-11-23T15:30+07:00", "10000 tahun", "", "*belum ditetapkan*")]
    [InlineData("batam", "0001-01-01T00:00+07:00", "1 jam", "", "*tidak terbaca*")]
    [InlineData("batam", "9999-12-31T23:59-07:00", "1 jam", "", "*tidak terbaca*")]
    public void What_cannot_be_counted_is_refused_with_what_to_do(string tenant, string start, string time, string reading, string reason)
    {
        var line = Ask(start, time, reading, tenant);

        line.Should().StartWith("!\t").And.Match("!\t" + reason).And.EndWith(".");
        line[2..].Should().NotContain("\t").And.NotContain("\n");
    }

    [Theory]
    [InlineData(TimeReading.WorkingElapsed, "90 menit")]
    [InlineData(TimeReading.WorkingDayDate, "3 hari kerja")]
    [InlineData(TimeReading.WorkingElapsedDay, "3 hari")]
    [InlineData(TimeReading.CalendarRollForward, "1 tahun")]
    [InlineData(TimeReading.CalendarElapsed, "5 jam")]
    public void Every_reading_is_known_by_its_name(TimeReading reading, string time) =>
        Ask("2026-01-05T10:00+07:00", time, System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(reading.ToString())).Should().StartWith("202");

    [Fact]
    public void A_region_with_broken_files_says_so()
    {
        using var folder = new ScratchFolder();
        folder.Write("rusak/tenant.yaml", "language: sopengine/1");

        var answer = TableOf(folder.Path).Answer("rusak", "2026-11-23T15:30+07:00", "1 jam", null);

        answer.Refusal.Should().Contain("rusak").And.Contain("check");
    }

    private static DateTime Utc(string local) => DateTimeOffset.Parse(local + "+07:00", System.Globalization.CultureInfo.InvariantCulture).UtcDateTime;
}
