namespace SopEngine.Application.Sops;

/// <summary>Where definition files are.</summary>
public sealed class DefinitionOptions
{
    public const string Section = "SopEngine:Definitions";

    /// <summary>A folder with one folder per region. Default: <c>workflow-definitions</c> in the current folder or the nearest above it.</summary>
    public string? Path { get; init; }
}
