namespace SopEngine.Application.Accounts;

/// <summary>Where a sign-in comes from.</summary>
/// <param name="Device">Browser and system in a few words, 100 characters at most; empty when unknown.</param>
/// <param name="Address">Network address, 100 characters at most; empty when unknown.</param>
public sealed record SessionOrigin(string Device, string Address);
