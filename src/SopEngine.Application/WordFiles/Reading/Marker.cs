namespace SopEngine.Application.WordFiles.Reading;

/// <summary>Collects how sure each cell is.</summary>
internal sealed class Marker
{
    private readonly List<CellMark> _marks = [];

    public IReadOnlyList<CellMark> Marks => _marks;

    public void Sure(string? row, string cell, string reason = "Tertulis demikian dalam dokumen.") => _marks.Add(new CellMark(row, cell, CellConfidence.Sure, reason));

    public void Guessed(string? row, string cell, string reason) => _marks.Add(new CellMark(row, cell, CellConfidence.Guessed, reason));

    public void Missing(string? row, string cell, string reason = "Tidak tertulis dalam dokumen.") => _marks.Add(new CellMark(row, cell, CellConfidence.Missing, reason));

    /// <summary>Sure for what stands there, missing for what does not.</summary>
    public void Written(string? row, string cell, bool there)
    {
        if (there)
        {
            Sure(row, cell);
        }
        else
        {
            Missing(row, cell);
        }
    }
}
