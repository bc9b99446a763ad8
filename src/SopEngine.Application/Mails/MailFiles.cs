using SopEngine.Persistence.Mails;

namespace SopEngine.Application.Mails;

/// <summary>The attachments of a mail.</summary>
internal static class MailFiles
{
    public static IReadOnlyList<Guid> Of(IncomingMailRow row) => [.. row.Files.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)];
}
