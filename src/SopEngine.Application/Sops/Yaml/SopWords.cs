namespace SopEngine.Application.Sops.Yaml;

/// <summary>Words of the definition language that are no enumeration, in the order in which they are written.</summary>
public static class SopWords
{
    /// <summary>The columns of the table.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["no", "activity", "lanes", "standard", "requirements", "time", "outputs", "remarks"];

    /// <summary>The fields of the identity block that a region may call by its own name.</summary>
    public static IReadOnlyList<string> DocumentFields { get; } =
    [
        "issuer", "address", "title", "number", "created", "revised", "effective", "ratified", "approvedBy", "legalBasis", "qualifications",
        "relatedSops", "equipment", "warnings", "records", "tableTitle",
    ];
}
