using Microsoft.Extensions.Options;

namespace SopEngine.Host.Identity;

/// <summary>Refuses to start with a list of leaked passwords that is not there or cannot be searched: a check that silently finds nothing is worse than none.</summary>
public sealed class PasswordOptionsCheck : IValidateOptions<PasswordOptions>
{
    public ValidateOptionsResult Validate(string? name, PasswordOptions options) =>
        options.LeakedList is { Length: > 0 } path && LeakedPasswords.Fault(path) is { } fault
            ? ValidateOptionsResult.Fail($"{PasswordOptions.Section}:{nameof(PasswordOptions.LeakedList)}: {fault}")
            : ValidateOptionsResult.Success;
}
