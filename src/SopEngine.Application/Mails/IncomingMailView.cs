using SopEngine.Application.Uploads;

namespace SopEngine.Application.Mails;

/// <summary>A mail that waits for an officer.</summary>
public sealed record IncomingMailView(string Id, string Address, string Name, string Subject, string Text, DateTimeOffset ReceivedAt, IReadOnlyList<FileView> Files);
