using SopEngine.Domain.Sops;

namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Finds the identity block: fields are known by their names, wherever in the tables before the activities they stand.</summary>
internal sealed class IdentityReader(Marker marks)
{
    private readonly Dictionary<string, IReadOnlyList<string>> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _issuer = [];

    /// <summary>Whether the table holds fields of an identity block.</summary>
    public bool Take(WordGrid grid)
    {
        var before = _values.Count;
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            foreach (var cell in grid.Rows[row].Where(cell => !cell.Continues && cell.Lines.Count > 0))
            {
                TakeCell(grid, row, cell);
            }
        }

        if (_values.Count == before)
        {
            return false;
        }

        if (_issuer.Count == 0 && grid.Rows[0] is [{ Column: 0, Lines: { Count: > 0 } lines }, ..] && HeadWords.Field(lines[0]) is null)
        {
            _issuer = lines;
        }

        return true;
    }

    public SopDocument Read(string tableTitle)
    {
        foreach (var key in IdentityLabels.Official.Keys.Where(key => key is not ("effective" or "ratified") || _values.ContainsKey(key)))
        {
            marks.Written(null, key, _values.GetValueOrDefault(key) is { Count: > 0 });
        }

        marks.Written(null, "issuer", _issuer.Count > 0);
        var address = _issuer.FirstOrDefault(line => line.StartsWith("Jalan ", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Jl.", StringComparison.OrdinalIgnoreCase)) ?? "";
        return new SopDocument
        {
            Issuer = [.. _issuer.Where(line => line != address)],
            Address = address,
            Title = One("title") is { Length: > 0 } title ? title : tableTitle.Length > 0 ? tableTitle : "SOP tanpa judul",
            Number = One("number"),
            Created = One("created"),
            Revised = One("revised"),
            Effective = One("effective"),
            Ratified = One("ratified"),
            ApprovedBy = Signatory(),
            LegalBasis = Many("legalBasis"),
            Qualifications = Many("qualifications"),
            RelatedSops = Many("relatedSops"),
            Equipment = Many("equipment"),
            Warnings = Many("warnings"),
            Records = Many("records"),
            TableTitle = tableTitle,
            Labels = _labels.Where(label => label.Value != IdentityLabels.Official[label.Key]).ToDictionary(StringComparer.Ordinal),
        };
    }

    private void TakeCell(WordGrid grid, int row, GridCell cell)
    {
        var (label, rest) = (cell.Lines[0], cell.Lines.Skip(1).ToList());
        // name and value in one line, such as "Nomor SOP : 12/2024"
        if (HeadWords.Field(label) is null && label.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && HeadWords.Field(label[..colon]) is not null)
        {
            (label, rest) = (label[..colon].Trim(), [label[(colon + 1)..].Trim(), .. rest]);
        }

        if (HeadWords.Field(label) is not { } key || _values.ContainsKey(key))
        {
            return;
        }

        _labels[key] = label;
        _values[key] = [.. (rest.Count > 0 ? rest : Beside(grid, row, cell)).Select(line => line.TrimStart(':').Trim()).Where(line => line.Length > 0)];
    }

    // the value stands to the right, or under a name beside which another name stands
    private static IReadOnlyList<string> Beside(WordGrid grid, int row, GridCell cell)
    {
        var right = grid.Rows[row].FirstOrDefault(other => other.Column >= cell.Column + cell.Span && other.Text.Trim() != ":");
        if (right is not null && (right.Lines.Count == 0 || HeadWords.Field(right.Lines[0]) is null))
        {
            return right.Lines;
        }

        return grid.At(row + 1, cell.Column) is { Continues: false, Lines: [var first, ..] } under && HeadWords.Field(first) is null && (right is not null || cell.Column > 0) ? under.Lines : [];
    }

    private string One(string key) => string.Join(' ', Many(key));

    private IReadOnlyList<string> Many(string key) => _values.GetValueOrDefault(key, []);

    private Signatory Signatory()
    {
        var lines = Many("approvedBy");
        var nip = lines.FirstOrDefault(line => line.StartsWith("NIP", StringComparison.OrdinalIgnoreCase)) ?? "";
        var others = lines.Where(line => line != nip).ToList();
        return new Signatory
        {
            Title = others.ElementAtOrDefault(0) ?? "",
            Name = others.ElementAtOrDefault(1) ?? "",
            Rank = string.Join(' ', others.Skip(2)),
            Nip = nip.Length > 3 ? nip[3..].TrimStart('.', ':', ' ') : "",
        };
    }
}
