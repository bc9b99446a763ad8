using System.Security.Cryptography;
using System.Text;

namespace SopEngine.Host.Tests.Invariants;

internal sealed class AcknowledgedIsKept : Invariant
{
    public override string Name => "I1 what was acknowledged is kept";

    public override async Task<IReadOnlyList<string>> ViolationsAsync(Evidence evidence)
    {
        if (evidence.Log is not { } log)
        {
            return [];
        }

        // what is acknowledged after this line may or may not be in what is read
        var answers = log.Answers.Values.ToList();
        var operations = (await evidence.Rows.AskAsync("SELECT \"tenant\", \"user_name\", \"key\", \"status\" FROM \"operations\""))
            .ToDictionary(row => (row[0], row[1], row[2]), row => row[3]);
        var tickets = (await evidence.Rows.AskAsync("SELECT \"tenant\", \"number\" FROM \"tickets\"")).Select(row => (row[0], row[1])).ToHashSet();
        var completed = (await evidence.Rows.AskAsync("SELECT \"tenant\", \"ticket\", \"item\", \"outcome\", \"actor\" FROM \"history\" WHERE \"kind\" = 'stepCompleted'"))
            .Select(row => string.Join('/', row)).ToHashSet();
        var found = new List<string>();
        foreach (var answer in answers)
        {
            var call = log.Calls[answer.Key];
            if (!operations.TryGetValue((call.Tenant, call.User, NameOf(answer.Key)), out var status) || status != $"{answer.Status}")
            {
                found.Add($"{answer.Key} was answered {answer.Status} and its operation is {status ?? "gone"}");
            }

            var effect = call.Files
                ? tickets.Contains((call.Tenant, answer.Ticket))
                : completed.Contains($"{call.Tenant}/{call.Item.Ticket}/{call.Item.Ordinal}/{call.Outcome}/{call.User}");
            if (!effect)
            {
                found.Add($"{answer.Key} was answered {answer.Status} and had no effect");
            }
        }

        return found;
    }

    // what stands for a caller's key in the database; the key itself is not kept
    private static string NameOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"operation\n{key}")));
}
