namespace SopEngine.Host.Identity;

/// <summary>What passwords are checked against.</summary>
public sealed class PasswordOptions
{
    public const string Section = "SopEngine:Passwords";

    /// <summary>A file of passwords that have leaked, as <see cref="LeakedPasswords"/> reads it; null or empty for none.</summary>
    public string? LeakedList { get; init; }
}
