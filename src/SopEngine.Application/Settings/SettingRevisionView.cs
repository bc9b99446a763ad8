namespace SopEngine.Application.Settings;

/// <summary>One revision in the history of a subject.</summary>
public sealed record SettingRevisionView
{
    public required int Number { get; init; }

    public required DateTime MadeAt { get; init; }

    /// <summary>Name of who saved it, or of the engine for what came from files.</summary>
    public required string MadeBy { get; init; }

    public string? Ground { get; init; }

    public bool FromFile { get; init; }

    /// <summary>True while a changed file waits to be taken or left.</summary>
    public bool IsOffered { get; init; }

    /// <summary>False for what a file offered and was never in force.</summary>
    public bool WasInForce { get; init; }
}
