namespace SopEngine.Domain.Sops;

/// <summary>What a row is.</summary>
public enum StepKind
{
    /// <summary>Somebody does or decides something.</summary>
    Activity,

    /// <summary>A start symbol that takes no time and needs nobody.</summary>
    Start,

    /// <summary>An end symbol: reaching it closes the ticket.</summary>
    End,
}
