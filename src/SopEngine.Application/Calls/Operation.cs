namespace SopEngine.Application.Calls;

/// <summary>
/// What makes a call repeatable: the key the caller chose (1 to 200 characters) and the SHA-256, in hexadecimal, of what it asked (method, path and body).
/// </summary>
public sealed record Operation(string Key, string RequestHash);
