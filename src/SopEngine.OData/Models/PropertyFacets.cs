namespace SopEngine.OData.Models;

/// <summary>
/// What a client must know of a property beyond its type (CSDL 4.0, section 6.2). All are written out, because a client that finds no scale reads whole numbers.
/// </summary>
public sealed record PropertyFacets
{
    /// <summary>The name in the model. Default: that of the member the property is read from; needed when it is read from anything else.</summary>
    public string? Name { get; init; }

    /// <summary>One sentence for whoever builds a report, written as Core.Description. Default: none.</summary>
    public string? Description { get; init; }

    /// <summary>Greatest length of a text in characters. Default: unbounded.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Digits of a decimal altogether. Default: 18.</summary>
    public int Precision { get; init; } = 18;

    /// <summary>Digits of a decimal after the point. Default: 2.</summary>
    public int Scale { get; init; } = 2;

    /// <summary>Digits of a second after the point, of instants, times of day and durations. Default: 7.</summary>
    public int SecondDigits { get; init; } = 7;

    /// <summary>Whether it may be null. Default: what the type says.</summary>
    public bool? Nullable { get; init; }

    /// <summary>Whether <c>$search</c> looks into it; texts only. Default: no.</summary>
    public bool Searchable { get; init; }
}
