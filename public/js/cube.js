// Draws what one sees from the middle of a cube of pictures, with WebGL 1: first coarse, then sharp, and only what is in view. Faces are named and
// turned as pannellum and marzipano do it.

/** Corner at the upper left, the way to the right, the way down (x right, y up, -z ahead). */
const FACES = {
  f: [[-1, 1, -1], [2, 0, 0], [0, -2, 0]], b: [[1, 1, 1], [-2, 0, 0], [0, -2, 0]],
  u: [[-1, 1, 1], [2, 0, 0], [0, 0, -2]], d: [[-1, -1, -1], [2, 0, 0], [0, 0, 2]],
  l: [[-1, 1, 1], [0, 0, -2], [0, -2, 0]], r: [[1, 1, -1], [0, 0, 2], [0, -2, 0]],
};
const VERTEX = "attribute vec3 p;attribute vec2 t;uniform mat4 m;varying mediump vec2 v;void main(){gl_Position=m*vec4(p,1.);v=t;}";
const PIXEL = "precision mediump float;varying vec2 v;uniform sampler2D s;void main(){gl_FragColor=texture2D(s,v);}";
/** As many tiles stay in memory, a megabyte each; as many come at once; as often one is asked for. */
const KEPT = 48, LINES = 4, TRIES = 3;
const NEAR = 1e-3;

/**
 * `changed` is called when there is more to draw. `scene` = { levels, tile, url(level, face, row, col), preview }: `url` gives nothing for a tile
 * that holds only background; `preview` is one picture with all faces, one below the other in the order b d f l r u.
 */
export function cube(canvas, changed) {
  let gl, at, scene, tiles = new Map(), busy = 0, turn = 0, run = 0;

  function begin() {
    gl = canvas.getContext("webgl", { alpha: false, depth: false, antialias: false, powerPreference: "low-power" });
    if (!gl) return false;
    const program = gl.createProgram();
    for (const [kind, text] of [[gl.VERTEX_SHADER, VERTEX], [gl.FRAGMENT_SHADER, PIXEL]]) {
      const shader = gl.createShader(kind);
      gl.shaderSource(shader, text);
      gl.compileShader(shader);
      gl.attachShader(program, shader);
    }
    gl.linkProgram(program);
    gl.useProgram(program);
    const [p, t] = ["p", "t"].map((name) => gl.getAttribLocation(program, name));
    at = gl.getUniformLocation(program, "m");
    gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
    gl.enableVertexAttribArray(p);
    gl.enableVertexAttribArray(t);
    gl.vertexAttribPointer(p, 3, gl.FLOAT, false, 20, 0);
    gl.vertexAttribPointer(t, 2, gl.FLOAT, false, 20, 12);
    return true;
  }

  function texture(picture) {
    const made = gl.createTexture();
    gl.bindTexture(gl.TEXTURE_2D, made);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, gl.RGB, gl.UNSIGNED_BYTE, picture);
    for (const [what, how] of [[gl.TEXTURE_MIN_FILTER, gl.LINEAR], [gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE], [gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE]]) gl.texParameteri(gl.TEXTURE_2D, what, how);
    return made;
  }

  function free(tile) {
    if (tile.texture) gl.deleteTexture(tile.texture);
    tile.texture = undefined;
  }

  function forget() {
    run++;
    busy = 0;
    tiles.forEach(free);
    tiles.clear();
  }

  /** Level 0 is the preview: it lies below all others. */
  function find(level, face, row, col) {
    const key = `${level}${face}${row}_${col}`;
    let tile = tiles.get(key);
    if (!tile) {
      const many = 2 ** Math.max(0, level - 1), [corner, right, down] = FACES[face];
      const corners = [[col, row], [col + 1, row], [col, row + 1], [col + 1, row + 1]].map(([x, y]) => corner.map((c, i) => c + (right[i] * x + down[i] * y) / many));
      tile = { key, level, face, row, col, corners, data: new Float32Array(corners.flatMap((c, i) => [...c, i & 1, i >> 1])), tries: 0 };
      tiles.set(key, tile);
    }
    tile.seen = turn;
    return tile;
  }

  function fetched(address, then) {
    const mine = run, picture = new Image();
    picture.onload = () => mine === run && then(picture);
    picture.onerror = () => mine === run && then();
    picture.src = address;
  }

  function load(tile) {
    tile.waits = true;
    tile.tries++;
    busy++;
    fetched(scene.url(tile.level, tile.face, tile.row, tile.col), (picture) => {
      busy--;
      tile.waits = false;
      if (picture && !gl.isContextLost()) tile.texture = texture(picture);
      changed();
    });
  }

  /** All six faces come in one small file, before any tile. */
  function preview() {
    if (!scene.preview) return;
    fetched(scene.preview, (picture) => {
      if (!picture || gl.isContextLost()) return;
      const side = picture.naturalWidth, cut = Object.assign(document.createElement("canvas"), { width: side, height: side });
      const pen = cut.getContext("2d");
      [..."bdflru"].forEach((face, i) => {
        pen.drawImage(picture, 0, i * side, side, side, 0, 0, side, side);
        find(0, face, 0, 0).texture = texture(cut);
      });
      changed();
    });
  }

  canvas.addEventListener("webglcontextlost", (event) => {
    event.preventDefault(); // else it does not come back
    run++;
    busy = 0;
    tiles.clear();
  });
  canvas.addEventListener("webglcontextrestored", () => {
    if (!scene || !begin()) return;
    preview();
    changed();
  });

  return {
    /** False where there is no WebGL. */
    open(next) {
      if (!gl && !begin()) return false;
      forget();
      scene = next;
      preview();
      return true;
    },
    /** Draws a view (radians; `fov` is the width); true when all of it is as sharp as this screen deserves. */
    draw(yaw, pitch, fov) {
      turn++;
      const { width: w, height: h } = canvas, f = 1 / Math.tan(fov / 2), k = w / h;
      const [sy, cy, sp, cp] = [Math.sin(yaw), Math.cos(yaw), Math.sin(pitch), Math.cos(pitch)];
      const axes = [[cy, 0, sy], [-sy * sp, cp, cy * sp], [-sy * cp, -sp, cy * cp]]; // right, up, back
      const seenFrom = (p) => axes.map((a) => a[0] * p[0] + a[1] * p[1] + a[2] * p[2]);
      let finest = 1;
      while (finest < scene.levels && scene.tile * 2 ** (finest - 2) < (0.9 * w * f) / 2) finest++;
      gl.viewport(0, 0, w, h);
      gl.clearColor(...scene.ground, 1);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.uniformMatrix4fv(at, false, [0, 1, 2].flatMap((i) => [f * axes[0][i], f * k * axes[1][i], -axes[2][i], -axes[2][i]]).concat([0, 0, -0.02, 0]));
      const seen = [];
      const look = (level, face, row, col) => {
        const empty = level && !scene.url(level, face, row, col);
        if (empty && level === 1) return;
        const tile = find(level, face, row, col), corners = tile.corners.map(seenFrom);
        const all = (test) => corners.every(test);
        if (all((c) => c[2] > -NEAR) || all((c) => c[0] * f > -c[2]) || all((c) => c[0] * f < c[2]) || all((c) => c[1] * f * k > -c[2]) || all((c) => c[1] * f * k < c[2])) return;
        const middle = seenFrom(tile.corners[0].map((c, i) => (c + tile.corners[3][i]) / 2));
        tile.off = middle[2] / Math.hypot(...middle); // the middle of the screen comes first
        if (!empty) seen.push(tile);
        if (level === 0) look(1, face, 0, 0);
        else if (level < finest) for (const [y, x] of [[0, 0], [0, 1], [1, 0], [1, 1]]) look(level + 1, face, row * 2 + y, col * 2 + x);
      };
      for (const face of Object.keys(FACES)) look(0, face, 0, 0);
      seen.sort((a, b) => a.level - b.level || a.off - b.off);
      let sharp = true;
      for (const tile of seen) {
        if (tile.texture) {
          gl.bufferData(gl.ARRAY_BUFFER, tile.data, gl.STREAM_DRAW);
          gl.bindTexture(gl.TEXTURE_2D, tile.texture);
          gl.drawArrays(gl.TRIANGLE_STRIP, 0, 4);
        } else if (tile.level && tile.tries < TRIES) {
          sharp = false;
          if (!tile.waits && busy < LINES) load(tile);
        }
      }
      if (tiles.size > KEPT) {
        // what was out of sight the longest goes first; the coarse ones stay
        const old = [...tiles.values()].filter((tile) => tile.level > 1 && tile.seen < turn && !tile.waits).sort((a, b) => a.seen - b.seen);
        for (const tile of old.slice(0, tiles.size - KEPT)) {
          free(tile);
          tiles.delete(tile.key);
        }
      }
      return sharp;
    },
    textures: () => [...tiles.values()].filter((tile) => tile.texture).length,
    /** Frees what it holds. The context stays: a lost one would come back lost from the same canvas. */
    close: forget,
  };
}
