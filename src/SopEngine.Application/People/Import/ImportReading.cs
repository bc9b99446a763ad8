namespace SopEngine.Application.People.Import;

/// <summary>Lays a table over everybody, line by line.</summary>
internal static class ImportReading
{
    public static IReadOnlyList<ImportLine> Lay(PeopleBook book, PeopleTable table)
    {
        var lines = new List<ImportLine>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var (done, reader) = (book.Lines.Count, new PeopleRowReader(book, table, row));
            var isNew = book.Find(reader.UserName) is null;
            if (reader.UserName.Length > 0 && !seen.TryAdd(reader.UserName, row.Line))
            {
                book.Refuse("userName", "twice", $"Nama pengguna \"{reader.UserName}\" sudah ada pada baris {seen[reader.UserName]}. Hapus salah satu; beberapa jabatan ditulis dalam satu sel, dipisahkan titik koma.");
            }
            else
            {
                reader.Apply();
            }

            lines.Add(book.Errors.Count > 0
                ? new ImportLine(row.Line, ImportState.Refused, reader.Who, [.. book.Errors.Select(error => error.Message).Distinct()])
                : new ImportLine(row.Line, book.Lines.Count == done ? ImportState.Unchanged : isNew ? ImportState.New : ImportState.Changed, reader.Who, [.. book.Lines.Skip(done).Select(Text)]));
            book.Errors.Clear();
        }

        return lines;
    }

    private static string Text(PeopleLine line) =>
        line.Before.Length == 0 ? $"{line.What}: {line.After}" : line.After.Length == 0 ? $"{line.What}: {line.Before}" : $"{line.What}: {line.Before} → {line.After}";
}
