using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace SopEngine.Host.Operations;

/// <summary>The operators of this installation. They are named in its settings and not in its database: who may set those runs the installation already.</summary>
public sealed class OperatorTokens
{
    private const string TrialName = "percobaan";

    private readonly IReadOnlyDictionary<string, string> _tokens;

    public OperatorTokens(IOptions<OperationsOptions> options, IHostEnvironment environment)
    {
        _tokens = options.Value.Operators;
        if (_tokens.Count == 0 && environment.IsDevelopment())
        {
            TrialToken = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            _tokens = new Dictionary<string, string> { [TrialName] = TrialToken };
        }
    }

    /// <summary>False where nobody is named: then there is no operator's page.</summary>
    public bool Any => _tokens.Count > 0;

    /// <summary>Made for this run in Development where nobody is named; null otherwise.</summary>
    public string? TrialToken { get; }

    /// <summary>Whose token this is; null for nobody's.</summary>
    public string? NameOf(string? token) =>
        token is null ? null : _tokens.Where(known => TokenHash.Fits(known.Value, token)).Select(known => known.Key).LastOrDefault();

    /// <summary>Stands for an operator's token as it is set now; null when there is no such operator any more.</summary>
    public string? MarkOf(string name) => _tokens.TryGetValue(name, out var setting) ? TokenHash.OfSetting(setting) : null;
}
