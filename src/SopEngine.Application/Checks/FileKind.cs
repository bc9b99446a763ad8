namespace SopEngine.Application.Checks;

/// <summary>What a YAML file is, seen from what it holds.</summary>
internal enum FileKind
{
    Definition,
    Tenant,
    Catalogue,
    Calendar,
    Papers,

    /// <summary>YAML, but none of ours.</summary>
    Other,
}
