using System.Buffers;

namespace SopEngine.Application.Calendars.Dues;

/// <summary>The answers to a stretch of rows, in order.</summary>
internal sealed class DueChunk
{
    private readonly ArrayBufferWriter<byte> _output = new(LineChunks.Size / 2);

    /// <summary>A line for each line of the stretch.</summary>
    public ReadOnlyMemory<byte> Output => _output.WrittenMemory;

    public int Rows { get; private set; }

    public int Refused { get; private set; }

    public static DueChunk Of(DueTable table, LineChunk lines)
    {
        var chunk = new DueChunk();
        if (lines.TooLong)
        {
            chunk.Add(new DueAnswer($"Baris ini lebih panjang dari {LineChunks.Size} karakter dan tidak dibaca; periksa pemisah barisnya."));
        }

        for (var rest = lines.Text; !rest.IsEmpty;)
        {
            var end = rest.IndexOf('\n');
            var line = end < 0 ? rest : rest[..end];
            chunk.AddLine(table, line is [.., '\r'] ? line[..^1] : line);
            rest = end < 0 ? [] : rest[(end + 1)..];
        }

        lines.Return();
        return chunk;
    }

    private void AddLine(DueTable table, ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || (line.IsWhiteSpace() && !line.Contains('\t')))
        {
            EndLine();
            return;
        }

        var columns = line.Count('\t') + 1;
        if (columns is not (3 or 4))
        {
            Add(new DueAnswer($"Baris ini memuat {columns} kolom; tulis empat kolom dengan pemisah tab: daerah, mulai, waktu, cara baca (boleh kosong)."));
            return;
        }

        var first = line.IndexOf('\t');
        var rest = line[(first + 1)..];
        var second = rest.IndexOf('\t');
        Add(table.Answer(line[..first], rest[..second], rest[(second + 1)..]));
    }

    private void Add(DueAnswer answer)
    {
        Rows++;
        Refused += answer.Refusal is null ? 0 : 1;
        DueLine.Write(answer, _output);
        EndLine();
    }

    private void EndLine() => _output.Write("\n"u8);
}
