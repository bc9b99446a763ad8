using SopEngine.Domain.Tenants;

namespace SopEngine.Domain.Tickets;

/// <summary>Who gives a command: a person with the roles held at this moment, or the engine itself.</summary>
public sealed record Actor(string UserName, string Name, string Post, IReadOnlyList<RoleHolding> Holds)
{
    private const string OperatorPrefix = "operator:";

    /// <summary>The engine: alarms, automatic rows.</summary>
    public static Actor System { get; } = new("system", "Sistem", "", []);

    /// <summary>Whoever keeps the installation running; he belongs to no region and decides nothing in a case. No account can have such a user name.</summary>
    public static Actor Operator(string name) => new(OperatorPrefix + name, name, "Operator instalasi", []);

    public bool IsOperator => UserName.StartsWith(OperatorPrefix, StringComparison.Ordinal);

    public bool IsSystem => UserName == System.UserName;

    public bool HasRole(string role) => Holds.Any(held => held.Role == role);

    public static Actor Of(Person person) => new(person.UserName, person.Name, person.Post, person.Holds);
}
