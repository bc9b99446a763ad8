using System.Buffers;
using System.Text;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>Writes an answer as a line: <c>2026-11-24T08:00:00+07:00⇥60.0</c>, or <c>!⇥reason</c>.</summary>
public static class DueLine
{
    // 2026-11-24T08:00:00.1234567+07:00, a tab, minutes
    private const int Longest = 100;

    public static string Of(DueAnswer answer)
    {
        var line = new ArrayBufferWriter<byte>(Longest);
        Write(answer, line);
        return Encoding.UTF8.GetString(line.WrittenSpan);
    }

    internal static void Write(DueAnswer answer, IBufferWriter<byte> output)
    {
        if (answer.Refusal is { } reason)
        {
            output.Write("!\t"u8);
            Encoding.UTF8.GetBytes(reason, output);
            return;
        }

        var line = output.GetSpan(Longest);
        var length = WriteInstant(answer.Due, answer.Region!.Zone.GetUtcOffset(answer.Due), line);
        line[length++] = (byte)'\t';
        output.Advance(length + WriteMinutes(answer.Working, line[length..]));
    }

    private static int WriteInstant(DateTime instant, TimeSpan offset, Span<byte> line)
    {
        var local = instant + offset;
        Digits(local.Year, line[..4]);
        Digits(local.Month, line[5..7]);
        Digits(local.Day, line[8..10]);
        Digits(local.Hour, line[11..13]);
        Digits(local.Minute, line[14..16]);
        Digits(local.Second, line[17..19]);
        (line[4], line[7], line[10], line[13], line[16]) = ((byte)'-', (byte)'-', (byte)'T', (byte)':', (byte)':');
        var at = 19 + WriteFraction(local.Ticks % TimeSpan.TicksPerSecond, 7, line[19..]);
        line[at] = (byte)(offset < TimeSpan.Zero ? '-' : '+');
        Digits(Math.Abs(offset.Hours), line[(at + 1)..(at + 3)]);
        line[at + 3] = (byte)':';
        Digits(Math.Abs(offset.Minutes), line[(at + 4)..(at + 6)]);
        return at + 6;
    }

    /// <summary>At least one decimal, at most six: a millisecond is a sixty-thousandth of a minute.</summary>
    private static int WriteMinutes(TimeSpan time, Span<byte> line)
    {
        const long million = 1_000_000;
        var billionths = (Int128)time.Ticks * million;
        var rounded = (long)((billionths + (TimeSpan.TicksPerMinute / 2)) / TimeSpan.TicksPerMinute);
        (rounded / million).TryFormat(line, out var length, default, System.Globalization.CultureInfo.InvariantCulture);
        var fraction = WriteFraction(rounded % million, 6, line[length..]);
        if (fraction == 0)
        {
            ".0"u8.CopyTo(line[length..]);
            fraction = 2;
        }

        return length + fraction;
    }

    /// <summary>A point and so many digits without zeros at the end; nothing for zero.</summary>
    private static int WriteFraction(long fraction, int digits, Span<byte> line)
    {
        if (fraction == 0)
        {
            return 0;
        }

        for (; fraction % 10 == 0; fraction /= 10)
        {
            digits--;
        }

        line[0] = (byte)'.';
        Digits(fraction, line[1..(digits + 1)]);
        return digits + 1;
    }

    private static void Digits(long number, Span<byte> line)
    {
        for (var index = line.Length - 1; index >= 0; index--, number /= 10)
        {
            line[index] = (byte)('0' + (number % 10));
        }
    }
}
