using System.Globalization;
using System.Text;
using SopEngine.Application.Calendars.Dues;
using static SopEngine.Application.Tests.Calendars.Dues.DueSamples;

namespace SopEngine.Application.Tests.Calendars.Dues;

/// <summary>Files of rows: order, empty lines, refusals among answers, any length.</summary>
public sealed class DueFileTests
{
    private const string Row = "batam\t2026-11-23T15:30+07:00\t60 menit\t";
    private const string Answer = "2026-11-24T08:00:00+07:00\t60.0";

    [Theory]
    [InlineData(Row, Answer + "\n")]
    [InlineData(Row + "\n", Answer + "\n")]
    [InlineData("\uFEFF" + Row + "\r\n\r\n" + Row + "\r\n", Answer + "\n\n" + Answer + "\n")]
    [InlineData("batam\t2026-11-23T15:30+07:00\t60 menit", Answer + "\n")]
    [InlineData(" batam \t 2026-11-23T15:30+07:00 \t 60 menit \t workingElapsed ", Answer + "\n")]
    [InlineData("\n\n", "\n\n")]
    [InlineData("", "")]
    public async Task Each_line_gives_a_line(string rows, string answers) => (await RunAsync(rows)).Text.Should().Be(answers);

    [Theory]
    [InlineData("batam", 1)]
    [InlineData("batam\t2026-11-23T15:30+07:00", 2)]
    [InlineData(Row + "\tlebih", 5)]
    public async Task A_row_with_another_number_of_columns_is_refused(string row, int columns)
    {
        var (text, rows, refused) = await RunAsync(Row + "\n" + row + "\n" + Row);

        text.Split('\n')[1].Should().StartWith($"!\tBaris ini memuat {columns} kolom");
        (rows, refused).Should().Be((3, 1));
    }

    [Fact]
    public async Task A_large_file_keeps_its_order()
    {
        const int count = 60_000;
        var start = new DateTime(2026, 11, 23, 7, 30, 0, DateTimeKind.Utc);
        var rows = new StringBuilder();
        for (var index = 0; index < count; index++)
        {
            var at = start.AddSeconds(index % 1000).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
            rows.Append(index % 100 == 99 ? "entah\tx\ty\n" : $"batam\t{at}+07:00\t{(index % 50) + 1} menit\t\n");
        }

        var (text, answered, refused) = await RunAsync(rows.ToString());

        (answered, refused).Should().Be((count, count / 100));
        var lines = text.Split('\n')[..^1];
        lines.Should().HaveCount(count);
        for (var index = 0; index < count; index++)
        {
            var due = start.AddSeconds(index % 1000).AddMinutes((index % 50) + 1).ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
            lines[index].Should().StartWith(index % 100 == 99 ? "!" : $"{due}+07:00\t{(index % 50) + 1}.0");
        }
    }

    [Fact]
    public async Task A_line_without_end_is_refused_once_and_the_rows_around_it_are_answered()
    {
        foreach (var length in new[] { LineChunks.Size - Row.Length, LineChunks.Size, LineChunks.Size + 1, 3 * LineChunks.Size })
        {
            var (text, rows, refused) = await RunAsync($"{Row}\n{new string('x', length)}\n{Row}\n\n{Row}");

            var lines = text.Split('\n');
            lines.Should().HaveCount(6);
            lines[1].Should().StartWith("!\t");
            (lines[0], lines[2], lines[3], lines[4]).Should().Be((Answer, Answer, "", Answer));
            (rows, refused).Should().Be((4, 1));
        }
    }

    [Fact]
    public async Task Rows_that_fill_the_memory_to_the_last_character_are_whole()
    {
        var text = string.Concat(Enumerable.Repeat(Row + "\n", LineChunks.Size / (Row.Length + 1)));
        for (var more = 0; more <= Row.Length + 1; more += 7)
        {
            var answered = await RunAsync(new string('\n', more) + text + text);

            answered.Text.Should().Be(new string('\n', more) + string.Concat(Enumerable.Repeat(Answer + "\n", 2 * (text.Length / (Row.Length + 1)))));
        }
    }

    private static async Task<(string Text, long Rows, long Refused)> RunAsync(string rows)
    {
        using var input = new StreamReader(new MemoryStream(Encoding.UTF8.GetBytes(rows)));
        using var output = new MemoryStream();
        var (count, refused) = await DueFile.RunAsync(Table, input, output, _ => { }, CancellationToken.None);
        return (Encoding.UTF8.GetString(output.ToArray()), count, refused);
    }
}
