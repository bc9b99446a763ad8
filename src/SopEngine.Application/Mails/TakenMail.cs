namespace SopEngine.Application.Mails;

/// <summary>A mail that was taken over. <see cref="Repeated"/>: it was here already. <see cref="SetAside"/>: a machine wrote it, and nobody has to look after it.</summary>
public sealed record TakenMail(string Id, DateTimeOffset ReceivedAt, bool Repeated, bool SetAside);
