using System.Text.RegularExpressions;

namespace SopEngine.Domain.Tickets.Deciding;

/// <summary>Who is named in a remark, as <c>@username</c>: officers of the SOP, who may read every remark. Others are only named: a mention opens no ticket.</summary>
internal static partial class Mentions
{
    /// <summary>How many are told at most.</summary>
    public const int Most = 10;

    /// <summary>User names, each once, in the order in which they are named; never the writer's own.</summary>
    public static IReadOnlyList<string> In(string text, TicketContext context, TicketHeader header) =>
    [
        .. Named().Matches(text).Select(match => match.Groups["name"].Value.TrimEnd('.', '-', '_'))
            .Distinct(StringComparer.Ordinal)
            .Where(name => name != context.Actor.UserName && name != header.Requester
                && context.People.TryGetValue(name, out var person) && Permissions.IsOfficer(context, Actor.Of(person)))
            .Take(Most),
    ];

    // what stands before it must not make it part of a mail address
    [GeneratedRegex(@"(?<![A-Za-z0-9._@-])@(?<name>[a-z0-9][a-z0-9._-]{0,63})", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Named();
}
