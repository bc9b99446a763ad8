using System.Security.Cryptography;
using System.Text;
using SopEngine.Application.Calls;
using SopEngine.Host.Problems;

namespace SopEngine.Host.Api;

/// <summary>The header that makes a call repeatable (draft-ietf-httpapi-idempotency-key-header).</summary>
public static class IdempotencyKey
{
    public const string Header = "Idempotency-Key";

    private const string Replayed = "Idempotency-Replayed";

    private const int Longest = 200;

    public static (string? Key, EdgeProblem? Problem) Read(HttpRequest request)
    {
        var sent = request.Headers[Header];
        if (sent.Count == 0)
        {
            return (null, null);
        }

        // the draft writes it as a quoted string; most callers send it bare
        var key = sent.Count == 1 ? sent[0]!.Trim().Trim('"') : "";
        return key.Length is > 0 and <= Longest && key.All(letter => letter is > ' ' and < '\x7f')
            ? (key, null)
            : (null, new EdgeProblems.BadRequest($"Kepala {Header} harus satu kunci dari 1 sampai {Longest} huruf ASCII tanpa spasi, misalnya sebuah UUID."));
    }

    /// <summary>Says that an answer is the first one's.</summary>
    public static void Tell(HttpResponse response, bool repeated)
    {
        if (repeated)
        {
            response.Headers[Replayed] = "true";
        }
    }

    public static Operation Operation(string key, HttpRequest request, ReadOnlySpan<byte> body)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{request.Method}\n{request.Path}{request.QueryString}\n"));
        hash.AppendData(body);
        return new Operation(key, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
