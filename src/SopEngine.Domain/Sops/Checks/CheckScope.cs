namespace SopEngine.Domain.Sops.Checks;

/// <summary>One run of the checks over one reading of a definition: what is looked at, and what was found so far.</summary>
internal sealed class CheckScope(SopRevision revision, SopRevision whole, Surroundings around)
{
    private readonly PlaceIndex _places = new(revision, whole);
    private readonly List<Finding> _findings = [];

    /// <summary>The definition with the parts outside the SOP that this run leaves on.</summary>
    public SopRevision Revision { get; } = revision;

    /// <summary>The definition as written.</summary>
    public SopRevision Whole { get; } = whole;

    public Surroundings Around { get; } = around;

    /// <summary>The questions of the definition by name.</summary>
    public FieldBook Fields { get; } = new(revision);

    /// <summary>What was found, in document order; within one place by code.</summary>
    public IEnumerable<Finding> Findings => _findings
        .OrderBy(finding => _places.OrderOf(finding.Place))
        .ThenBy(finding => finding.Place, StringComparer.Ordinal)
        .ThenBy(finding => finding.Code, StringComparer.Ordinal);

    public bool HasErrors => _findings.Exists(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>The spot of a part, or of one key in it.</summary>
    public Spot At(object part, string? key = null, string? cell = null)
    {
        var spot = _places.Of(part);
        return new Spot(key is null ? spot.Place : $"{spot.Place}/{key}", spot.Row, cell);
    }

    /// <summary>A spot outside the lists.</summary>
    public static Spot At(string place, string? cell = null) => new(place, null, cell);

    /// <summary>Reports once for each code and place.</summary>
    public void Report(string code, Spot spot, string harm, string fix, IReadOnlyList<string>? path = null)
    {
        if (!_findings.Exists(finding => finding.Code == code && finding.Place == spot.Place))
        {
            _findings.Add(new Finding(code, FindingCatalogue.All[code], spot.Place, spot.Row, spot.Cell, harm, fix) { Path = path ?? [] });
        }
    }

    /// <summary>Rows that something grave was found in, by id.</summary>
    public HashSet<string> RowsWithErrors() =>
    [
        .. _findings.Where(finding => finding.Severity == FindingSeverity.Error && finding.Place.StartsWith("steps/", StringComparison.Ordinal))
            .Select(finding => finding.Place.Split('/')[1]),
    ];
}
