namespace SopEngine.Host.Tests.Kills;

/// <summary>That a call was answered with success, what the body's hash was, and which ticket it was about.</summary>
internal sealed record ClientAnswer(string Key, int Status, string Sha256, string Ticket);
