using SopEngine.Domain.Sops;

namespace SopEngine.Domain.Tests.Sops;

public sealed class TimeTextTests
{
    [Theory]
    [InlineData("10 menit", 10, TimeUnit.Minute, TimeReading.WorkingElapsed)]
    [InlineData("180 Menit", 180, TimeUnit.Minute, TimeReading.WorkingElapsed)]
    [InlineData("1 jam.", 1, TimeUnit.Hour, TimeReading.WorkingElapsed)]
    [InlineData("3 hari", 3, TimeUnit.Day, TimeReading.WorkingDayDate)]
    [InlineData("2 hari kerja", 2, TimeUnit.Day, TimeReading.WorkingDayDate)]
    [InlineData("5 hari kalender", 5, TimeUnit.Day, TimeReading.CalendarRollForward)]
    [InlineData("1 – 3 hari", 3, TimeUnit.Day, TimeReading.WorkingDayDate)]
    [InlineData("3 - 7 hari", 7, TimeUnit.Day, TimeReading.WorkingDayDate)]
    [InlineData("1 minggu - 1 bulan", 1, TimeUnit.Month, TimeReading.CalendarRollForward)]
    [InlineData("3 x 24 jam", 72, TimeUnit.Hour, TimeReading.CalendarElapsed)]
    [InlineData("1 tahun", 1, TimeUnit.Year, TimeReading.CalendarRollForward)]
    public void An_amount_is_read_with_the_rule_of_its_unit(string cell, int amount, TimeUnit unit, TimeReading reading) =>
        TimeText.Read(cell).Should().Be(new TimeTarget(TimeKind.Fixed, amount, unit, reading));

    [Theory]
    [InlineData("", TimeKind.None)]
    [InlineData("N/A", TimeKind.NotApplicable)]
    [InlineData("Sesuai SLA topik aduan", TimeKind.ByTopic)]
    [InlineData("Lihat keterangan.", TimeKind.ByClass)]
    public void A_cell_may_say_something_else_than_an_amount(string cell, TimeKind kind) =>
        TimeText.Read(cell)!.Kind.Should().Be(kind);

    [Theory]
    [InlineData("sebentar")]
    [InlineData("0 menit")]
    [InlineData("99999 hari")]
    [InlineData("3")]
    [InlineData("-1 hari")]
    [InlineData("1 hari 2 jam")]
    public void What_cannot_be_read_is_not_guessed(string cell) => TimeText.Read(cell).Should().BeNull();

    [Theory]
    [InlineData("13 September 2021", 2021, 9, 13)]
    [InlineData("05 Januari 2022", 2022, 1, 5)]
    public void A_printed_date_is_read(string text, int year, int month, int day)
    {
        DocumentDate.TryRead(text, out var date).Should().BeTrue();
        date.Should().Be(new DateOnly(year, month, day));
    }

    [Theory]
    [InlineData("-", true)]
    [InlineData("", true)]
    [InlineData("31 Februari 2022", false)]
    [InlineData("5 Jan 2022", false)]
    public void A_missing_date_is_lawful_and_a_wrong_one_is_not(string text, bool lawful)
    {
        DocumentDate.TryRead(text, out var date).Should().Be(lawful);
        date.Should().BeNull();
    }
}
